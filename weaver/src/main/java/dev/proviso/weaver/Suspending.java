package dev.proviso.weaver;

import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeList;

/**
 * Suspending functions of Kotlin. Where one waits, its call returns a mark in place of a result, and it is called again to
 * go on, with nothing for its arguments: neither is a call or a return that a contract speaks of.
 */
final class Suspending {
    static final String OBSTACLE =
            "a suspending function of Kotlin, which is called again, without its arguments, whenever it goes on";

    private Suspending() {}

    static boolean is(MethodDescription method) {
        TypeList parameters = method.getParameters().asTypeList().asErasures();
        return !parameters.isEmpty()
                && parameters.get(parameters.size() - 1).getName().equals("kotlin.coroutines.Continuation")
                && method.getReturnType().represents(Object.class);
    }
}
