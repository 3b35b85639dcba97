package dev.proviso.weaver;

import dev.proviso.weaver.classfile.Method;

/**
 * Suspending functions of Kotlin. Where one waits, its call returns a mark in place of a result, and it is called again to
 * go on, with nothing for its arguments: neither is a call or a return that a contract speaks of.
 */
final class Suspending {
    static final String OBSTACLE =
            "a suspending function of Kotlin, which is called again, without its arguments, whenever it goes on";

    private static final String END = "Lkotlin/coroutines/Continuation;)Ljava/lang/Object;";

    private Suspending() {}

    static boolean is(Method method) {
        // A bracket before it would make it an array.
        return method.descriptor().endsWith(END) && !method.descriptor().endsWith("[" + END);
    }
}
