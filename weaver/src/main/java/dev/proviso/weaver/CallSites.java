package dev.proviso.weaver;

import dev.proviso.weaver.classfile.ClassFiles;
import dev.proviso.weaver.classfile.Method;
import net.bytebuddy.jar.asm.Type;

/** The signatures of a method's call sites, so that each is linked with exactly the types of the method it stands in. */
final class CallSites {
    private final Loadable loadable;

    CallSites(ClassFiles files) {
        this.loadable = new Loadable(files);
    }

    /** {@code enter(T this?, P1, …, Pn) E}; a constructor has no {@code this} yet. */
    String enter(Method method, String entered) {
        StringBuilder signature = new StringBuilder("(");
        if (!method.isStatic() && !method.isConstructor()) {
            itself(signature, method);
        }
        for (Type type : method.parameterTypes()) {
            signature.append(loadable.orObject(type));
        }
        return signature.append(')').append(entered).toString();
    }

    /**
     * {@code exit(T this?, R result?, E entered) void}; one that also catches has a {@code Throwable} before E. Where the
     * return is a stage, it gives the one that the caller gets instead.
     */
    String leave(Method method, Exit exit, String entered) {
        Type returned = method.returnType();
        StringBuilder signature = new StringBuilder("(");
        if (!method.isStatic()) {
            itself(signature, method);
        }
        if (returned.getSort() != Type.VOID) {
            signature.append(loadable.orObject(returned));
        }
        if (exit.isCatching()) {
            signature.append("Ljava/lang/Throwable;");
        }
        signature.append(entered).append(')');
        return signature
                .append(Stages.is(returned) ? returned.getDescriptor() : "V")
                .toString();
    }

    private static void itself(StringBuilder signature, Method method) {
        signature.append('L').append(method.owner().name()).append(';');
    }
}
