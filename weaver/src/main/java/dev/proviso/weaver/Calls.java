package dev.proviso.weaver;

import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/**
 * Writes the two calls. They are linked by {@code Bootstrap.link(lookup, name, type, method, descriptor)}, where the last
 * two are constants that say which method the call stands in.
 */
final class Calls {
    private static final Handle BOOTSTRAP = new Handle(
            Opcodes.H_INVOKESTATIC,
            Names.internal(Names.BOOTSTRAP),
            "link",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
                    + "Ljava/lang/String;Ljava/lang/String;)Ljava/lang/invoke/CallSite;",
            false);

    private final MethodVisitor to;
    private final Body body;

    Calls(MethodVisitor to, Body body) {
        this.to = to;
        this.body = body;
    }

    /** The value that stands for no result where the method throws, as the instruction that pushes it. */
    static int nothing(Type result) {
        return switch (result.getSort()) {
            case Type.LONG -> Opcodes.LCONST_0;
            case Type.DOUBLE -> Opcodes.DCONST_0;
            case Type.FLOAT -> Opcodes.FCONST_0;
            case Type.ARRAY, Type.OBJECT -> Opcodes.ACONST_NULL;
            default -> Opcodes.ICONST_0;
        };
    }

    /** Calls the entry, and keeps what it hands over. */
    void enter() {
        if (body.keepsThis()) {
            load(Opcodes.ALOAD, 0);
            to.visitVarInsn(Opcodes.ASTORE, body.thisSlot());
        }
        int slot = 0;
        if (!body.isStatic()) {
            if (!body.isConstructor()) {
                load(Opcodes.ALOAD, 0);
            }
            slot++;
        }
        for (Type argument : Type.getArgumentTypes(body.method().descriptor())) {
            load(argument.getOpcode(Opcodes.ILOAD), slot);
            slot += argument.getSize();
        }
        call("enter", body.method().enter());
        Type entered = body.entered();
        if (entered.getSort() != Type.VOID) {
            to.visitVarInsn(entered.getOpcode(Opcodes.ISTORE), body.enteredSlot());
        }
    }

    /** Calls the exit; what it gives, if anything, is left on the stack. */
    void leave() {
        if (!body.isStatic()) {
            load(Opcodes.ALOAD, body.thisSlot());
        }
        Type result = body.result();
        if (result.getSort() != Type.VOID) {
            load(result.getOpcode(Opcodes.ILOAD), body.resultSlot());
        }
        if (body.method().exit().isCatching()) {
            load(Opcodes.ALOAD, body.thrownSlot());
        }
        load(body.entered().getOpcode(Opcodes.ILOAD), body.enteredSlot());
        call(body.method().exit().callSiteName(), body.method().leave());
    }

    /** The deepest that the stack gets outside of the method's own code. */
    int stack() {
        // An instance to keep, an exception to catch, what an entry hands over: two at the most.
        int deepest = 2;
        for (String each : new String[] {body.method().enter(), body.method().leave()}) {
            if (!each.isEmpty()) {
                // The size of a signature counts an instance that these calls do not have.
                deepest = Math.max(deepest, (Type.getArgumentsAndReturnSizes(each) >> 2) - 1);
            }
        }
        return deepest;
    }

    private void load(int opcode, int slot) {
        to.visitVarInsn(opcode, slot);
    }

    private void call(String name, String descriptor) {
        to.visitInvokeDynamicInsn(
                name, descriptor, BOOTSTRAP, body.method().name(), body.method().descriptor());
    }
}
