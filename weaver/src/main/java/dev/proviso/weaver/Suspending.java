package dev.proviso.weaver;

import dev.proviso.weaver.classfile.Method;
import net.bytebuddy.jar.asm.Type;

/**
 * Suspending functions of Kotlin. Where one waits, its call returns a mark in place of a result, and it is called again to
 * go on, with nothing for its arguments: neither is a call or a return that a contract speaks of.
 */
final class Suspending {
    static final String OBSTACLE =
            "a suspending function of Kotlin, which is called again, without its arguments, whenever it goes on";

    private Suspending() {}

    static boolean is(Method method) {
        Type[] parameters = method.parameterTypes();
        return parameters.length > 0
                && parameters[parameters.length - 1].getDescriptor().equals("Lkotlin/coroutines/Continuation;")
                && method.returnType().getDescriptor().equals("Ljava/lang/Object;");
    }
}
