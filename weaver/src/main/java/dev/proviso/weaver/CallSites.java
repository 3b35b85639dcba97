package dev.proviso.weaver;

import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;

/** The signatures of a method's call sites, so that each is linked with exactly the types of the method it stands in. */
final class CallSites {
    private CallSites() {}

    /** {@code enter(T this?, P1, …, Pn) E}; a constructor has no {@code this} yet. */
    static String enter(MethodDescription.InDefinedShape method, String entered) {
        StringBuilder signature = new StringBuilder("(");
        if (!method.isStatic() && !method.isConstructor()) {
            signature.append(method.getDeclaringType().getDescriptor());
        }
        for (TypeDescription type : method.getParameters().asTypeList().asErasures()) {
            signature.append(Loadable.orObject(type).getDescriptor());
        }
        return signature.append(')').append(entered).toString();
    }

    /**
     * {@code exit(T this?, R result?, E entered) void}; one that also catches has a {@code Throwable} before E. Where the
     * return is a stage, it gives the one that the caller gets instead.
     */
    static String leave(MethodDescription.InDefinedShape method, Exit exit, String entered) {
        TypeDescription returned = method.getReturnType().asErasure();
        StringBuilder signature = new StringBuilder("(");
        if (!method.isStatic()) {
            signature.append(method.getDeclaringType().getDescriptor());
        }
        if (!returned.represents(void.class)) {
            signature.append(Loadable.orObject(returned).getDescriptor());
        }
        if (exit.isCatching()) {
            signature.append("Ljava/lang/Throwable;");
        }
        signature.append(entered).append(')');
        return signature
                .append(Stages.is(returned) ? returned.getDescriptor() : "V")
                .toString();
    }
}
