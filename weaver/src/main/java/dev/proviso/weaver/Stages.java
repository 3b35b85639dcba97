package dev.proviso.weaver;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import net.bytebuddy.description.type.TypeDescription;

/** Returns that come later, which core replaces by a stage that completes once what came was checked. */
final class Stages {
    private Stages() {}

    static boolean is(TypeDescription returned) {
        return returned.represents(CompletionStage.class) || returned.represents(CompletableFuture.class);
    }
}
