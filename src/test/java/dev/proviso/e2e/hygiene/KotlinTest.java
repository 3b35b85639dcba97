package dev.proviso.e2e.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import dev.proviso.e2e.kit.Sources;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that Kotlin's compiler has made, and one that looks like them. */
class KotlinTest {
    private static final String SUSPENDING =
            "a suspending function of Kotlin, which is called again, without its arguments, whenever it goes on";

    @TempDir
    private Path folder;

    @Test
    void a_suspending_function_is_left_as_it_is_and_told() {
        Path classes = new Sources(folder)
                .of("kotlin.coroutines.Continuation", "package kotlin.coroutines; public interface Continuation<T> {}")
                .of("com.acme.kotlin.Main", """
                        package com.acme.kotlin;
                        import dev.proviso.annotation.ExpectShape;
                        import kotlin.coroutines.Continuation;
                        public class Main {
                            static Object later(@ExpectShape("2") double[] x, Continuation<Integer> next) {
                                return x == null ? "goes on" : later(null, next);
                            }
                            public static void main(String[] arguments) {
                                System.out.println(later(new double[2], null));
                            }
                        }
                        """)
                .compile();

        Outcome outcome = application(classes).withAgent().run("com.acme.kotlin.Main");

        assertThat(outcome.out()).containsExactly("goes on");
        assertThat(outcome.err()).containsExactly("proviso: NOT ENFORCED: com.acme.kotlin.Main.later: " + SUSPENDING);
    }

    @Test
    @Tag("heavy")
    void what_the_real_compiler_makes_is_enforced() {
        Path library = Neighbours.jar("kotlin-stdlib");
        Path classes = compile("Models.kt", library);

        Outcome outcome = application(classes, library).withAgent().run("com.acme.kotlin.ModelsKt");

        assertThat(outcome.out())
                .containsExactly(
                        "constructor: weights, axis 0: expected 2; got 3",
                        "untrained: Model is not trained: call fit first (mean is not set)",
                        "default argument: x, axis 1 (d): expected 2, learned in field mean; got 3",
                        "value class: x, axis 0: expected 2; got 3",
                        "object: x, axis 0: expected 2; got 3",
                        "companion, static: x, axis 0: expected 2; got 3",
                        "companion: x, axis 0: expected 2; got 3",
                        "top level: x, axis 0: expected 2; got 3",
                        "extension: x, axis 0: expected 2; got 3",
                        "suspending: went on, to 3",
                        "1 contract is NOT ENFORCED:",
                        "  com.acme.kotlin.Model.later([DLkotlin/coroutines/Continuation;)Ljava/lang/Object;: "
                                + SUSPENDING);
        assertThat(Acme.withoutSlf4j(outcome.err()))
                .containsExactly("proviso: NOT ENFORCED: com.acme.kotlin.Model.later: " + SUSPENDING);
    }

    private Path compile(String source, Path library) {
        Path classes = folder.resolve("classes");
        List<Path> compiler = Stream.of(
                        "kotlin-compiler-embeddable",
                        "kotlin-stdlib",
                        "kotlin-script-runtime",
                        "kotlin-reflect",
                        "kotlinx-coroutines-core-jvm",
                        "annotations")
                .map(Neighbours::jar)
                .toList();
        List<Path> seen = new ArrayList<>(Jars.ofAnApplication());
        seen.add(library);
        Outcome outcome = new Fork()
                .onClassPath(compiler)
                .run(
                        "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
                        "-no-stdlib",
                        "-no-reflect",
                        "-cp",
                        seen.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                        "-d",
                        classes.toString(),
                        Jars.applications().resolve(source).toString());
        assertThat(outcome.status()).as(outcome.err().toString()).isZero();
        return classes;
    }

    private static Fork application(Path... entries) {
        List<Path> classPath = new ArrayList<>(Jars.ofAnApplication());
        classPath.addAll(List.of(entries));
        return new Fork().onClassPath(classPath);
    }
}
