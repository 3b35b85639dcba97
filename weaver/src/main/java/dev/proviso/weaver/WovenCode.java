package dev.proviso.weaver;

import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/**
 * The code of one method between its two calls: the entry stands before it, and every return leads to the one exit behind
 * it, with its result in a variable. Neither call is within what the exit catches, nor within handlers of the method's own.
 */
final class WovenCode extends MethodVisitor {
    private final Body body;
    private final Frames frames;
    private final Calls calls;
    private final Label beginning = new Label();
    private final Label ownCode = new Label();
    private final Label end = new Label();
    private boolean tellsLine;
    private boolean returns;

    WovenCode(MethodVisitor to, Body body) {
        super(Opcodes.ASM9, to);
        this.body = body;
        this.frames = new Frames(to, body);
        this.calls = new Calls(to, body);
    }

    @Override
    public void visitCode() {
        super.visitCode();
        super.visitLabel(beginning);
        calls.enter();
        super.visitLabel(ownCode);
    }

    /** The entry is told to stand in the first line of the method, for stack traces. */
    @Override
    public void visitLineNumber(int line, Label start) {
        super.visitLineNumber(line, tellsLine ? start : beginning);
        tellsLine = true;
    }

    @Override
    public void visitFrame(int type, int locals, Object[] local, int stack, Object[] stacked) {
        frames.own(locals, local, stack, stacked);
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode < Opcodes.IRETURN || opcode > Opcodes.RETURN || body.method().exit() == Exit.NONE) {
            super.visitInsn(opcode);
            return;
        }
        returns = true;
        store(body.result(), body.resultSlot());
        if (body.method().exit().isCatching()) {
            super.visitInsn(Opcodes.ACONST_NULL);
            super.visitVarInsn(Opcodes.ASTORE, body.thrownSlot());
        }
        super.visitJumpInsn(Opcodes.GOTO, end);
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
        if (body.method().exit().isCatching()) {
            catchAll();
            leave();
            rethrow();
            returnResult();
        } else if (returns) {
            leave();
            returnResult();
        }
        super.visitMaxs(Math.max(maxStack, calls.stack()), body.slots());
    }

    private void catchAll() {
        Label handler = new Label();
        super.visitLabel(handler);
        // Last, so that the method's own handlers come first.
        super.visitTryCatchBlock(ownCode, handler, handler, Frames.THROWABLE);
        frames.thrown();
        super.visitVarInsn(Opcodes.ASTORE, body.thrownSlot());
        if (body.result().getSort() != Type.VOID) {
            super.visitInsn(Calls.nothing(body.result()));
            store(body.result(), body.resultSlot());
        }
    }

    private void leave() {
        super.visitLabel(end);
        frames.end();
        calls.leave();
        store(Type.getReturnType(body.method().leave()), body.resultSlot());
    }

    private void rethrow() {
        Label returned = new Label();
        super.visitVarInsn(Opcodes.ALOAD, body.thrownSlot());
        super.visitJumpInsn(Opcodes.IFNULL, returned);
        super.visitVarInsn(Opcodes.ALOAD, body.thrownSlot());
        super.visitInsn(Opcodes.ATHROW);
        super.visitLabel(returned);
        frames.end();
    }

    private void returnResult() {
        if (body.result().getSort() != Type.VOID) {
            super.visitVarInsn(body.result().getOpcode(Opcodes.ILOAD), body.resultSlot());
        }
        super.visitInsn(body.result().getOpcode(Opcodes.IRETURN));
    }

    private void store(Type type, int slot) {
        if (type.getSort() != Type.VOID) {
            super.visitVarInsn(type.getOpcode(Opcodes.ISTORE), slot);
        }
    }
}
