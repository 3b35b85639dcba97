package dev.proviso.weaver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/** The stack map frames of a woven method: its own with what was added to them, and those of what was added. */
final class Frames {
    static final String THROWABLE = "java/lang/Throwable";
    private static final Object[] NOTHING = {};

    private final MethodVisitor to;
    private final Body body;

    Frames(MethodVisitor to, Body body) {
        this.to = to;
        this.body = body;
    }

    /** A frame of the method's own code. */
    void own(int locals, Object[] local, int stack, Object[] stacked) {
        List<Object> all = new ArrayList<>(Arrays.asList(local).subList(0, locals));
        // A constructor has no instance, not even in its frames, until it has called another.
        add(all, all.contains(Opcodes.UNINITIALIZED_THIS) ? Opcodes.UNINITIALIZED_THIS : body.owner());
        write(all, stack, stacked);
    }

    /** Where the method's own code has thrown: the exception is all that is on the stack. */
    void thrown() {
        write(atEnd(), 1, new Object[] {THROWABLE});
    }

    /** Where the method ends, however it does: the result is in its variable, and the exception if there is one. */
    void end() {
        List<Object> all = atEnd();
        if (body.result().getSort() != Type.VOID) {
            all.add(typeOf(body.result()));
        }
        if (body.method().exit().isCatching()) {
            all.add(THROWABLE);
        }
        write(all, 0, NOTHING);
    }

    private List<Object> atEnd() {
        List<Object> all = new ArrayList<>();
        if (!body.isStatic() && !body.keepsThis()) {
            all.add(body.owner());
        }
        add(all, body.owner());
        return all;
    }

    private void add(List<Object> locals, Object instance) {
        int slots = 0;
        for (Object each : locals) {
            slots += each == Opcodes.LONG || each == Opcodes.DOUBLE ? 2 : 1;
        }
        for (; slots < body.maxLocals(); slots++) {
            locals.add(Opcodes.TOP);
        }
        if (body.keepsThis()) {
            locals.add(instance);
        }
        if (body.entered().getSort() != Type.VOID) {
            locals.add(typeOf(body.entered()));
        }
    }

    private void write(List<Object> locals, int stack, Object[] stacked) {
        to.visitFrame(Opcodes.F_NEW, locals.size(), locals.toArray(), stack, stacked);
    }

    private static Object typeOf(Type type) {
        return switch (type.getSort()) {
            case Type.LONG -> Opcodes.LONG;
            case Type.DOUBLE -> Opcodes.DOUBLE;
            case Type.FLOAT -> Opcodes.FLOAT;
            case Type.ARRAY, Type.OBJECT -> type.getInternalName();
            default -> Opcodes.INTEGER;
        };
    }
}
