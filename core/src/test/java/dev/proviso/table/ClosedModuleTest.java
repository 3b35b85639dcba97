package dev.proviso.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema.Extra;
import dev.proviso.schema.SchemaException;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Records in a module of their own, of which one package is exported and none is opened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedModuleTest {
    private static final Map<String, String> SOURCES = Map.of(
            "module-info.java",
            "module lab { exports lab.shown; }",
            "lab/shown/Reading.java",
            """
            package lab.shown;

            public record Reading(@dev.proviso.annotation.InRange(max = 1) double x) {}
            """,
            "lab/shown/Bounded.java",
            """
            package lab.shown;

            public record Bounded(java.util.List<@jakarta.validation.constraints.Max(1) Double> x) {}
            """,
            "lab/hidden/Reading.java",
            """
            package lab.hidden;

            public record Reading(@dev.proviso.annotation.InRange(max = 1) double x) {}
            """,
            "lab/shown/Lab.java",
            """
            package lab.shown;

            public class Lab {
                public static Record shown(double x) {
                    return new lab.shown.Reading(x);
                }

                public static Record hidden(double x) {
                    return new lab.hidden.Reading(x);
                }
            }
            """);
    private static final String ADVICE = "its package lab.hidden is not opened to dev.proviso.core; write"
            + " \"opens lab.hidden;\" in the module lab, or run with --add-opens lab/lab.hidden=dev.proviso.core"
            + " (ALL-UNNAMED where Proviso is on the class path)";

    private final TablePlan open = Tables.contract(Open.class);

    private ClassLoader loader;

    record Open(@InRange(max = 1) double x) {}

    @BeforeAll
    void the_module_is_compiled_and_loaded(@TempDir Path directory) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "--add-reads", "lab=ALL-UNNAMED"));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), "-d", directory + "/classes"));
        for (Map.Entry<String, String> source : SOURCES.entrySet()) {
            Path file = directory.resolve("sources").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, arguments.toArray(new String[0])))
                .isZero();

        ModuleLayer boot = ModuleLayer.boot();
        ModuleFinder finder = ModuleFinder.of(directory.resolve("classes"));
        Configuration configuration = boot.configuration().resolve(finder, ModuleFinder.of(), Set.of("lab"));
        loader = boot.defineModulesWithOneLoader(configuration, getClass().getClassLoader())
                .findLoader("lab");
    }

    private Class<? extends Record> record(String name) throws ClassNotFoundException {
        return loader.loadClass(name).asSubclass(Record.class);
    }

    /** A record of the module, made there. */
    private Object reading(String kind, double x) throws ReflectiveOperationException {
        return loader.loadClass("lab.shown.Lab").getMethod(kind, double.class).invoke(null, x);
    }

    @Test
    void a_public_record_in_an_exported_package_is_read() throws Exception {
        TablePlan contract = Tables.compile(record("lab.shown.Reading"), Extra.ALLOW);

        assertThat(Tables.isGood(contract, reading("shown", 1))).isTrue();
        assertThat(Tables.said(contract, reading("shown", 2)))
                .containsExactly("column x: expected at most 1.0, got 2.0");
        assertThat(Tables.said(open, reading("shown", 2))).containsExactly("column x: expected at most 1.0, got 2.0");
    }

    @Test
    void a_schema_that_can_not_be_read_is_refused_with_the_package_to_open() {
        assertThatThrownBy(() -> Tables.compile(record("lab.hidden.Reading"), Extra.ALLOW))
                .isInstanceOf(SchemaException.class)
                .hasMessage("Reading can not be read: " + ADVICE);
    }

    @Test
    void a_schema_that_hibernate_validator_can_not_read_is_refused_with_what_it_asks_for() {
        assertThatThrownBy(() -> Tables.compile(record("lab.shown.Bounded"), Extra.ALLOW))
                .isInstanceOf(SchemaException.class)
                .hasMessageStartingWith("Bounded.x: Hibernate Validator can not judge this column; it says:"
                        + " java.lang.reflect.InaccessibleObjectException: Unable to make field private final java.util.List"
                        + " lab.shown.Bounded.x accessible: module lab does not \"opens lab.shown\" to ");
    }

    @Test
    void a_row_that_can_not_be_read_is_told_with_the_package_to_open() throws Exception {
        assertThat(Tables.said(open, List.of(reading("hidden", 1))))
                .containsExactly("expected a Map, a record or a bean, got a record that can not be read (" + ADVICE
                        + ") in row 0");
    }
}
