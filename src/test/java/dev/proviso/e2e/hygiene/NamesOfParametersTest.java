package dev.proviso.e2e.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Jars;
import dev.proviso.e2e.kit.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What messages call parameters, by how a class was compiled. */
class NamesOfParametersTest {
    private static final String PROGRAM = """
            package com.acme.hygiene;
            import dev.proviso.annotation.ExpectShape;
            public class Named {
                class Inner { Inner(long skipped, @ExpectShape("2") double[] row) {} }
                int of(long skipped, @ExpectShape("2") double[] row) { long later = 1; return (int) later; }
                public static void main(String[] arguments) {
                    tell(() -> new Named().of(1L, new double[3]));
                    tell(() -> new Named().new Inner(1L, new double[3]));
                }
                static void tell(Runnable call) {
                    try { call.run(); } catch (RuntimeException stopped) { System.out.println(stopped.getMessage()); }
                }
            }
            """;

    @TempDir
    private Path folder;

    private List<String> out(String option) {
        List<Path> classPath = new ArrayList<>(Jars.ofAnApplication());
        classPath.add(
                0,
                new Sources(folder)
                        .with(option)
                        .of("com.acme.hygiene.Named", PROGRAM)
                        .compile());
        return new Fork()
                .withAgent()
                .onClassPath(classPath)
                .run("com.acme.hygiene.Named")
                .out();
    }

    @Test
    void where_a_class_file_has_names_for_debuggers_they_are_taken() {
        assertThat(out("-g"))
                .containsExactly(
                        "Named.of(skipped, row) broke its contract",
                        "  DIM_MISMATCH  row, axis 0: expected 2; got 3",
                        "                row is \"2\", here (3,)",
                        "                        ^         ^",
                        "new Inner(skipped, row) broke its contract",
                        "  DIM_MISMATCH  row, axis 0: expected 2; got 3",
                        "                row is \"2\", here (3,)",
                        "                        ^         ^");
    }

    @Test
    void where_it_has_none_parameters_are_counted_and_the_message_says_what_to_do() {
        assertThat(out("-g:none"))
                .containsExactly(
                        "Named.of(arg0, arg1) broke its contract",
                        "  DIM_MISMATCH  arg1, axis 0: expected 2; got 3",
                        "                arg1 is \"2\", here (3,)",
                        "                         ^         ^",
                        "  (arg1 has no name in the class file: compile Named with -parameters)",
                        "new Inner(arg1, arg2) broke its contract",
                        "  DIM_MISMATCH  arg2, axis 0: expected 2; got 3",
                        "                arg2 is \"2\", here (3,)",
                        "                         ^         ^",
                        "  (arg2 has no name in the class file: compile Inner with -parameters)");
    }
}
