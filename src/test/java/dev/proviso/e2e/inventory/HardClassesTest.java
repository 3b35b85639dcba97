package dev.proviso.e2e.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import dev.proviso.e2e.kit.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a class is like, its contracts are enforced, or the inventory says that they are not. */
class HardClassesTest {
    private static final String SELF_TEST = "com.acme.checks.SelfTest";
    private static final String HARD = "com.acme.checks.Hard";

    @TempDir
    private Path folder;

    /** Besides, class files differ in what they tell of a constructor's parameters. */
    @ParameterizedTest
    @ValueSource(strings = {"-parameters", "-g", "-g:none"})
    void hard_classes_are_enforced_however_they_were_compiled(String option) {
        Path compiled = new Sources(folder).with(option).of(hard()).compile();

        Outcome outcome = fork(compiled).run(SELF_TEST, HARD);

        assertThat(outcome.err()).filteredOn(line -> !line.startsWith("SLF4J")).isEmpty();
        assertThat(outcome.out()).containsExactly("contracts are enforced");
    }

    private static Class<?> hard() {
        try {
            return Class.forName(HARD);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    @Test
    void what_can_not_be_enforced_is_told_and_fails_the_self_test() {
        Outcome outcome = new Fork().withAgent().run(SELF_TEST, "com.acme.checks.Unenforced");

        assertThat(outcome.status()).isEqualTo(3);
        String inherits = "inherited from com.acme.checks.Unenforced$Plain, which does not implement"
                + " com.acme.checks.Unenforced$Contracted; override it here, or implement"
                + " com.acme.checks.Unenforced$Contracted there";
        String ofPlatform = "inherited from java.util.ArrayList, which does not implement"
                + " com.acme.checks.Unenforced$Bounded; override it here, or implement"
                + " com.acme.checks.Unenforced$Bounded there";
        assertThat(outcome.out())
                .containsExactly(
                        "inherited: 2",
                        "inherited from the platform: 0",
                        "native: no library",
                        "bad: refused",
                        "4 contracts are NOT ENFORCED:",
                        "  com.acme.checks.Unenforced$Bad.size([D)I: Bad.size(x), x: double[] has 1 axis, the pattern 2"
                                + " axes @ExpectShape(\"3 3\") Write one word for each axis, or ... for axes that do not"
                                + " matter.",
                        "  com.acme.checks.Unenforced$Inherits.size([D)I: " + inherits,
                        "  com.acme.checks.Unenforced$Native.size([D)I: a native method has no body to weave",
                        "  com.acme.checks.Unenforced$OfPlatform.size()I: " + ofPlatform);
        assertThat(outcome.err())
                .filteredOn(line -> !line.startsWith("SLF4J"))
                .containsExactlyInAnyOrder(
                        "proviso: NOT ENFORCED: com.acme.checks.Unenforced$Inherits.size: " + inherits,
                        "proviso: NOT ENFORCED: com.acme.checks.Unenforced$Native.size: a native method has no body to"
                                + " weave",
                        "proviso: NOT ENFORCED: com.acme.checks.Unenforced$OfPlatform.size: " + ofPlatform);
    }

    @Test
    void a_method_that_speaks_of_a_missing_class_runs_and_is_listed() {
        Path classes = new Sources(folder)
                .of("com.acme.checks.Optional", "package com.acme.checks; class Optional {}")
                .of("com.acme.checks.UsesOptional", """
                        package com.acme.checks;

                        import dev.proviso.annotation.ExpectShape;

                        public class UsesOptional {
                            public static void run() {
                                System.out.println(of(new double[2], null));
                            }

                            private static int of(@ExpectShape("3") double[] x, Optional library) {
                                return x.length;
                            }
                        }
                        """)
                .compile();
        assertThat(classes.resolve("com/acme/checks/Optional.class").toFile().delete())
                .isTrue();

        Outcome outcome = fork(classes).run(SELF_TEST, "com.acme.checks.UsesOptional");

        assertThat(outcome.out())
                .containsExactly(
                        "2",
                        "1 contract is NOT ENFORCED:",
                        "  com.acme.checks.UsesOptional.of([DLcom/acme/checks/Optional;)I:"
                                + " java.lang.TypeNotPresentException: Type com.acme.checks.Optional not present");
    }

    @Test
    void an_annotation_that_stands_for_words_which_can_not_be_read_is_listed() {
        Path classes = new Sources(folder)
                .of("com.acme.checks.Gone", "package com.acme.checks; enum Gone { A }")
                .of("com.acme.checks.Worded", """
                        package com.acme.checks;

                        import dev.proviso.annotation.Finite;
                        import java.lang.annotation.Retention;
                        import java.lang.annotation.RetentionPolicy;

                        @Lacking(Gone.A) @Finite @Retention(RetentionPolicy.RUNTIME) @interface Worded {}

                        @Retention(RetentionPolicy.RUNTIME) @interface Lacking { Gone value(); }
                        """)
                .of("com.acme.checks.UsesWorded", """
                        package com.acme.checks;

                        import dev.proviso.annotation.ExpectShape;

                        public class UsesWorded {
                            public static void run() {
                                System.out.println(of(new double[] {Double.NaN}));
                            }

                            private static int of(@Worded @ExpectShape("1") double[] x) {
                                return x.length;
                            }
                        }
                        """)
                .compile();
        assertThat(classes.resolve("com/acme/checks/Gone.class").toFile().delete())
                .isTrue();

        Outcome outcome = fork(classes).run(SELF_TEST, "com.acme.checks.UsesWorded");

        assertThat(outcome.out())
                .containsExactly(
                        "1",
                        "1 contract is NOT ENFORCED:",
                        "  com.acme.checks.UsesWorded.of([D)I: java.lang.IllegalStateException: com.acme.checks.Worded"
                                + " stands for words of a contract that can not be read:"
                                + " java.lang.NoClassDefFoundError: com/acme/checks/Gone");
    }

    @Test
    void a_method_that_grows_too_large_leaves_its_class_as_it_was() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 6552; i++) {
            body.append("s += x[").append(i % 2).append("] * ").append(i).append(".5;\n");
        }
        Path classes = new Sources(folder)
                .of("com.acme.checks.Large", """
                        package com.acme.checks;

                        import dev.proviso.annotation.ExpectShape;

                        public class Large {
                            public static void run() {
                                System.out.println(sum(new double[3]));
                            }

                            @ExpectShape("")
                            static double sum(@ExpectShape("2") double[] x) {
                                double s = 0;
                                %s
                                return s;
                            }
                        }
                        """.formatted(body))
                .compile();

        Outcome outcome = fork(classes).run(SELF_TEST, "com.acme.checks.Large");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out())
                .containsExactly(
                        "0.0",
                        "1 contract is NOT ENFORCED:",
                        "  com.acme.checks.Large.*: weaving failed:"
                                + " dev.proviso.agent.shaded.bytebuddy.jar.asm.MethodTooLargeException: Method too large:"
                                + " com/acme/checks/Large.sum ([D)D");
    }

    @Test
    void a_method_with_as_many_parameters_as_there_may_be_is_listed() {
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < 126; i++) {
            parameters.add("long p" + i);
            arguments.add("1");
        }
        Path classes = new Sources(folder)
                .of("com.acme.checks.Wide", """
                        package com.acme.checks;

                        import dev.proviso.annotation.ExpectShape;

                        public class Wide {
                            public static void run() {
                                System.out.println(of(new double[2], %s));
                            }

                            static int of(@ExpectShape("3") double[] x, %s) {
                                return x.length;
                            }
                        }
                        """.formatted(String.join(", ", arguments), String.join(", ", parameters)))
                .compile();

        Outcome outcome = fork(classes).run(SELF_TEST, "com.acme.checks.Wide");

        assertThat(outcome.out())
                .containsExactly(
                        "2",
                        "1 contract is NOT ENFORCED:",
                        "  com.acme.checks.Wide.of([D" + "J".repeat(126)
                                + ")I: it has too many parameters for a call site");
    }

    private static Fork fork(Path classes) {
        List<Path> classPath = new ArrayList<>(List.of(classes));
        classPath.addAll(Jars.ofAnApplication());
        return new Fork().withAgent().onClassPath(classPath);
    }
}
