package dev.proviso.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.ColumnFinding;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema.Extra;
import dev.proviso.schema.SchemaException;
import dev.proviso.schema.TableContract;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What becomes of a schema where an optional library is missing. */
class LibrariesTest {

    record Native(@InRange(max = 1) double x, @NotNull String name) {}

    record Foreign(List<@DecimalMax("1") Double> x) {}

    /** Runs with its own copy of Proviso, inside the loader that hides a library. */
    public static final class Natively implements Callable<String> {
        @Override
        public String call() throws SchemaException {
            return Tables.compile(Native.class, Extra.ALLOW)
                    .findings(new Native(2, null))
                    .toString();
        }
    }

    /** The same for a constraint that Proviso leaves to a provider. */
    public static final class Foreignly implements Callable<String> {
        @Override
        public String call() {
            try {
                List<ColumnFinding> findings =
                        Tables.compile(Foreign.class, Extra.ALLOW).findings(new Foreign(List.of(2.0)));
                return findings.get(0).sentence();
            } catch (SchemaException e) {
                return e.getMessage();
            }
        }
    }

    /** Reads and writes a Table Schema. */
    public static final class OfJson implements Callable<String> {
        @Override
        public String call() {
            String json = TableContract.of(List.of()).build().toJson();
            try {
                return String.valueOf(TableContract.fromJson(json).columns());
            } catch (SchemaException e) {
                return e.getMessage();
            }
        }
    }

    /** Tables that neither commons-csv nor the module of SQL has to do with. */
    public static final class Tabularly implements Callable<String> {
        @Override
        public String call() throws SchemaException {
            TablePlan plan = Tables.compile(Native.class, Extra.ALLOW);
            return plan.accepts(List.of(new Native(1, "a"), Tables.row("x", 1, "name", "b")))
                    + " "
                    + plan.findings(new Native[] {new Native(2, "a")}).get(0).sentence()
                    + " " + plan.findings(new Thread[1]).get(0).sentence();
        }
    }

    @Test
    void without_jackson_a_table_schema_is_written_and_reading_it_asks_for_jackson_by_name() throws Exception {
        assertThat(new Hiding("tools.jackson.").call(OfJson.class))
                .isEqualTo("a Table Schema is read by Jackson, and it is missing; add"
                        + " tools.jackson.core:jackson-core to the class path");
        assertThat(new Hiding("no.such.library.").call(OfJson.class)).isEqualTo("[]");
    }

    @Test
    void without_commons_csv_and_without_sql_other_tables_are_judged() throws Exception {
        for (String hidden : List.of("org.apache.commons.csv.", "java.sql.", "no.such.library.")) {
            assertThat(new Hiding(hidden).call(Tabularly.class))
                    .isEqualTo("true column x: expected at most 1.0, got 2.0 in row 0"
                            + " expected a Map, a record or a bean, got null in row 0");
        }
    }

    @Test
    void without_hibernate_validator_ranges_and_nulls_are_judged() throws Exception {
        assertThat(new Hiding("org.hibernate.").call(Natively.class))
                .contains("column x: expected at most 1.0, got 2.0")
                .contains("column name: expected String, got null");
    }

    @Test
    void without_hibernate_validator_a_foreign_constraint_asks_for_it_by_name() throws Exception {
        assertThat(new Hiding("org.hibernate.").call(Foreignly.class))
                .isEqualTo("Foreign.x has constraints that Hibernate Validator judges, and it is missing; add"
                        + " org.hibernate.validator:hibernate-validator to the class path");
    }

    @Test
    void with_half_of_hibernate_validator_a_foreign_constraint_tells_what_it_lacks() throws Exception {
        assertThat(new Hiding("org.jboss.").call(Foreignly.class))
                .isEqualTo("Foreign.x: Hibernate Validator can not judge this column; it says:"
                        + " java.lang.NoClassDefFoundError: org/jboss/logging/BasicLogger");
    }

    @Test
    void without_an_expression_language_foreign_constraints_are_judged_all_the_same() throws Exception {
        assertThat(new Hiding("jakarta.el.", "org.glassfish.expressly.").call(Foreignly.class))
                .isEqualTo("column x: must be less than ${inclusive == true ? 'or equal to ' : ''}1, got 2.0");
    }

    @Test
    void with_all_libraries_a_message_is_whole() throws Exception {
        assertThat(new Hiding("no.such.library.").call(Foreignly.class))
                .isEqualTo("column x: must be less than or equal to 1, got 2.0");
    }

    /** Loads Proviso and the libraries that it may use anew, but for some packages. */
    private static final class Hiding extends ClassLoader {
        private static final List<String> OWN =
                List.of("dev.proviso.", "jakarta.", "org.hibernate.", "org.glassfish.", "org.jboss.", "com.fasterxml.");

        private final String[] hidden;

        Hiding(String... hidden) {
            super(LibrariesTest.class.getClassLoader());
            this.hidden = hidden;
        }

        String call(Class<? extends Callable<String>> task) throws Exception {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(this);
            try {
                return (String) ((Callable<?>)
                                loadClass(task.getName()).getConstructor().newInstance())
                        .call();
            } finally {
                thread.setContextClassLoader(before);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                for (String prefix : hidden) {
                    if (name.startsWith(prefix)) {
                        throw new ClassNotFoundException(name);
                    }
                }
                return isOwn(name) ? define(name) : super.loadClass(name, resolve);
            }
        }

        private static boolean isOwn(String name) {
            return OWN.stream().anyMatch(name::startsWith);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
