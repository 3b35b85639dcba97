package dev.proviso.weaver;

import net.bytebuddy.jar.asm.Type;

/** Returns that come later, which core replaces by a stage that completes once what came was checked. */
final class Stages {
    private static final String STAGE = "Ljava/util/concurrent/CompletionStage;";
    private static final String FUTURE = "Ljava/util/concurrent/CompletableFuture;";

    private Stages() {}

    static boolean is(Type returned) {
        String descriptor = returned.getDescriptor();
        return descriptor.equals(STAGE) || descriptor.equals(FUTURE);
    }
}
