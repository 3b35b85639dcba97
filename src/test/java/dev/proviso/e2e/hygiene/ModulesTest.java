package dev.proviso.e2e.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import dev.proviso.e2e.kit.Sources;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application on the module path, which opens nothing and knows of the annotations alone. */
class ModulesTest {
    private static final String LIBRARIES = path(Jars.ofAnApplication().stream()
            .skip(1)
            .filter(jar -> !jar.getFileName().toString().startsWith("jspecify")));
    private static final String NEEDED = "jakarta.validation,org.slf4j";
    private static String modules;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        Path base = new Sources(folder.resolve("base"))
                .of("module-info", "module com.acme.base { requires dev.proviso.annotation; exports com.acme.base; }")
                .of("com.acme.base.Base", """
                        package com.acme.base;
                        import dev.proviso.annotation.*;
                        public class Base {
                            @Learned @ExpectShape("d") private double[] mean;
                            @Trains public void fit(@ExpectShape("n d") double[][] x) { mean = x[0]; }
                        }
                        """)
                .with("-parameters")
                .with("-p")
                .with(LIBRARIES)
                .compile();
        String seen = path(Stream.of(base)) + File.pathSeparator + LIBRARIES;
        Path application = new Sources(folder.resolve("application"))
                .of("module-info", "module com.acme.app { requires dev.proviso.annotation; requires com.acme.base; }")
                .of("com.acme.app.Main", """
                        package com.acme.app;
                        import com.acme.base.Base;
                        import dev.proviso.annotation.*;
                        public class Main {
                            private static class Own {
                                private int hidden = 2;
                                int size(@ExpectShape("this.hidden") double[] x) { return x.length; }
                            }
                            private static class Derived extends Base {
                                @RequireTrained int size(@ExpectShape("n d") double[][] x) { return x.length; }
                            }
                            public static void main(String[] arguments) {
                                tell(() -> new Own().size(new double[2]));
                                tell(() -> new Own().size(new double[3]));
                                tell(() -> new Derived().size(new double[3][3]));
                            }
                            private static void tell(Runnable call) {
                                try {
                                    call.run();
                                    System.out.println("went on");
                                } catch (RuntimeException stopped) {
                                    System.out.println(stopped);
                                }
                            }
                        }
                        """)
                .with("-parameters")
                .with("-p")
                .with(seen)
                .compile();
        modules = path(Stream.of(application)) + File.pathSeparator + seen;
    }

    private static String path(Stream<Path> entries) {
        return entries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Fork application() {
        return new Fork().withAgent().onClassPath(List.of()).with("-p").with(modules);
    }

    @Test
    void private_fields_of_closed_packages_are_read_and_what_is_closed_to_others_is_told() {
        Outcome outcome = application().with("--add-modules=" + NEEDED).run("-m", "com.acme.app/com.acme.app.Main");

        assertThat(outcome.out())
                .containsExactly(
                        "went on",
                        "dev.proviso.ContractViolationException: Own.size(x) broke its contract",
                        "  DIM_MISMATCH  x, axis 0 (this.hidden): expected 2; got 3",
                        "                x is \"this.hidden\", here (3,)",
                        "                      ^                   ^",
                        "dev.proviso.ContractDefinitionException: Base.mean: the field can not be read: package"
                                + " com.acme.base is not open to module com.acme.app",
                        "  Open it in the module declaration of module com.acme.base.");
        assertThat(Acme.withoutSlf4j(outcome.err())).isEmpty();
    }

    @Test
    void where_a_module_is_missing_that_proviso_needs_it_is_told_how_to_add_it() {
        Outcome outcome = application().run("-m", "com.acme.app/com.acme.app.Main");

        String told = "proviso: NOT ENFORCED: com.acme.app.Main$Own: module dev.proviso.core lacks jakarta.validation"
                + " (start with --add-modules jakarta.validation,org.slf4j, or require both in module-info)";
        assertThat(outcome.out()).containsExactly("went on", "went on", "went on");
        assertThat(outcome.err())
                .containsExactlyInAnyOrder(
                        told,
                        told.replace("com.acme.app.Main$Own", "com.acme.base.Base"),
                        told.replace("com.acme.app.Main$Own", "com.acme.app.Main$Derived"));
    }
}
