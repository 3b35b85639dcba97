package dev.proviso.weaver;

import net.bytebuddy.jar.asm.ConstantDynamic;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/**
 * Clears the stack below what a method returns. The JVM takes whatever lies there, and some compilers leave it; but where
 * several returns lead to one place, it has to be the same for all of them.
 */
final class BareReturns extends MethodVisitor {
    private final OperandStack stack = new OperandStack();
    private final JumpTargets targets = new JumpTargets(stack);
    private final Body body;

    BareReturns(MethodVisitor to, Body body) {
        super(Opcodes.ASM9, to);
        this.body = body;
    }

    @Override
    public void visitFrame(int type, int locals, Object[] local, int count, Object[] stacked) {
        stack.clear();
        for (int i = 0; i < count; i++) {
            stack.push(stacked[i] == Opcodes.LONG || stacked[i] == Opcodes.DOUBLE ? 2 : 1);
        }
        targets.told();
        super.visitFrame(type, locals, local, count, stacked);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        targets.caught(handler);
        super.visitTryCatchBlock(start, end, handler, type);
    }

    @Override
    public void visitLabel(Label label) {
        targets.at(label);
        super.visitLabel(label);
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode < Opcodes.IRETURN || opcode > Opcodes.RETURN) {
            stack.apply(opcode);
        } else if (stack.size() > body.result().getSize()) {
            bare();
        }
        if (opcode == Opcodes.ATHROW || (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN)) {
            targets.leap();
        }
        super.visitInsn(opcode);
    }

    private void bare() {
        Type result = body.result();
        boolean any = result.getSort() != Type.VOID;
        if (any) {
            stack.pop(result.getSize());
            super.visitVarInsn(result.getOpcode(Opcodes.ISTORE), body.resultSlot());
        }
        while (!stack.isEmpty()) {
            boolean wide = stack.isWide();
            super.visitInsn(wide ? Opcodes.POP2 : Opcodes.POP);
            stack.pop(wide ? 2 : 1);
        }
        if (any) {
            super.visitVarInsn(result.getOpcode(Opcodes.ILOAD), body.resultSlot());
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        stack.pop(opcode == Opcodes.NEWARRAY ? 1 : 0);
        stack.push(1);
        super.visitIntInsn(opcode, operand);
    }

    @Override
    public void visitVarInsn(int opcode, int local) {
        int size = isWide(opcode) ? 2 : 1;
        if (opcode >= Opcodes.ISTORE) {
            stack.pop(size);
        } else {
            stack.push(size);
        }
        super.visitVarInsn(opcode, local);
    }

    private static boolean isWide(int opcode) {
        return opcode == Opcodes.LLOAD
                || opcode == Opcodes.DLOAD
                || opcode == Opcodes.LSTORE
                || opcode == Opcodes.DSTORE;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        stack.pop(opcode == Opcodes.NEW ? 0 : 1);
        stack.push(1);
        super.visitTypeInsn(opcode, type);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        int size = Type.getType(descriptor).getSize();
        if (opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC) {
            stack.pop(size);
        }
        if (opcode == Opcodes.PUTFIELD || opcode == Opcodes.GETFIELD) {
            stack.pop(1);
        }
        if (opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC) {
            stack.push(size);
        }
        super.visitFieldInsn(opcode, owner, name, descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        called(descriptor, opcode == Opcodes.INVOKESTATIC ? 0 : 1);
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        called(descriptor, 0);
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    }

    private void called(String descriptor, int instance) {
        int sizes = Type.getArgumentsAndReturnSizes(descriptor);
        // What it counts includes an instance.
        stack.pop((sizes >> 2) - 1 + instance);
        stack.push(sizes & 3);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        boolean compares = opcode >= Opcodes.IF_ICMPEQ && opcode <= Opcodes.IF_ACMPNE;
        stack.pop(compares ? 2 : opcode == Opcodes.GOTO ? 0 : 1);
        targets.from(label);
        if (opcode == Opcodes.GOTO) {
            targets.leap();
        }
        super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitLdcInsn(Object value) {
        boolean wide = value instanceof Long
                || value instanceof Double
                || (value instanceof ConstantDynamic constant && constant.getSize() == 2);
        stack.push(wide ? 2 : 1);
        super.visitLdcInsn(value);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
        switched(other, labels);
        super.visitTableSwitchInsn(min, max, other, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
        switched(other, labels);
        super.visitLookupSwitchInsn(other, keys, labels);
    }

    private void switched(Label other, Label... labels) {
        stack.pop(1);
        targets.from(other);
        targets.from(labels);
        targets.leap();
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        stack.pop(dimensions);
        stack.push(1);
        super.visitMultiANewArrayInsn(descriptor, dimensions);
    }
}
