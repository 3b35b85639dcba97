package dev.proviso.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.annotation.Schema;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a schema on the class path is looked for, and what is said if there is none. */
class SchemaResourceTest {
    private static final String IRIS = "{\"fields\": [{\"name\": \"länge\"}]}";

    @TempDir
    private Path directory;

    private Class<?> home;

    /** A class in a loader of its own, as plug-ins have one. */
    @BeforeEach
    void load() throws Exception {
        compile(Files.writeString(directory.resolve("Model.java"), "package lab; class Model { class Inner {} }"));
        home = new URLClassLoader(new URL[] {directory.toUri().toURL()}).loadClass("lab.Model");
    }

    private void compile(Path... sources) {
        String[] arguments = new String[sources.length + 3];
        arguments[0] = "-proc:none";
        arguments[1] = "-d";
        arguments[2] = directory.toString();
        for (int i = 0; i < sources.length; i++) {
            arguments[3 + i] = sources[i].toString();
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                .isZero();
    }

    private static List<String> columns(String path, Class<?> home) throws SchemaException {
        return SchemaResource.read(path, home).columns().stream()
                .map(ColumnContract::name)
                .toList();
    }

    @Test
    void it_is_looked_for_beside_the_class_that_names_it() throws Exception {
        Files.writeString(directory.resolve("lab/iris.schema.json"), IRIS);

        assertThat(columns("iris.schema.json", home)).containsExactly("länge");
        assertThat(columns("iris.schema.json", home.getClassLoader().loadClass("lab.Model$Inner")))
                .containsExactly("länge");
        assertThat(columns("/lab/iris.schema.json", home)).containsExactly("länge");
    }

    @Test
    void a_byte_order_mark_at_its_beginning_is_skipped() throws Exception {
        Files.writeString(directory.resolve("iris.json"), "\ufeff" + IRIS);

        assertThat(columns("/iris.json", home)).containsExactly("länge");
    }

    @Test
    void a_class_without_a_package_has_it_beside_itself_too() throws Exception {
        compile(Files.writeString(directory.resolve("Bare.java"), "class Bare {}"));
        Files.writeString(directory.resolve("iris.json"), IRIS);

        assertThat(columns("iris.json", home.getClassLoader().loadClass("Bare")))
                .containsExactly("länge");
        assertThatThrownBy(() -> columns("no.json", home.getClassLoader().loadClass("Bare")))
                .hasMessageStartingWith("resource no.json: there is no no.json where Bare comes from");
    }

    @Test
    void it_may_be_in_a_package_that_its_module_opens_to_nobody() throws Exception {
        compile(
                Files.writeString(directory.resolve("module-info.java"), "module lab { }"),
                Files.writeString(directory.resolve("Model.java"), "package lab; public class Model {}"));
        Files.writeString(directory.resolve("lab/iris.schema.json"), IRIS);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolve(ModuleFinder.of(directory), ModuleFinder.of(), Set.of("lab"));
        Class<?> closed = boot.defineModulesWithOneLoader(configuration, null)
                .findLoader("lab")
                .loadClass("lab.Model");

        assertThat(closed.getResource("iris.schema.json")).isNull();
        assertThat(columns("iris.schema.json", closed)).containsExactly("länge");
        assertThatThrownBy(() -> SchemaResource.read("no.json", closed))
                .hasMessageStartingWith("resource no.json: there is no lab/no.json where Model comes from");
    }

    @Test
    void one_that_is_not_there_is_told_with_its_place() {
        assertThatThrownBy(() -> SchemaResource.read("iris.schema.json", home))
                .isInstanceOf(SchemaException.class)
                .hasMessage("resource iris.schema.json: there is no lab/iris.schema.json where Model comes from;"
                        + " put it there, or begin the path with a slash if it is at the root");
        assertThatThrownBy(() -> SchemaResource.read("/iris.schema.json", home))
                .hasMessage("resource /iris.schema.json: there is no iris.schema.json where Model comes from;"
                        + " put it there, or leave out the slash if it is beside Model");
    }

    @Test
    void one_in_another_encoding_is_refused() throws Exception {
        Files.write(directory.resolve("iris.json"), IRIS.getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> SchemaResource.read("/iris.json", home))
                .hasMessage("resource /iris.json: it is not encoded in UTF-8; store it as UTF-8");
    }

    @Test
    void one_that_makes_no_sense_is_told_with_the_place_in_it() throws Exception {
        Files.writeString(directory.resolve("iris.json"), "{\"fields\": [{\"name\": \"a\", \"type\": \"time\"}]}");

        assertThatThrownBy(() -> SchemaResource.read("/iris.json", home))
                .isInstanceOf(SchemaException.class)
                .hasMessage("resource /iris.json: $.fields[0].type: expected one of any, integer, number, string,"
                        + " boolean, date, datetime, got \"time\"; write one of them");
    }

    @Test
    void an_annotation_adds_to_what_it_says() throws Exception {
        Schema stated = Stated.class
                .getDeclaredMethod("fit", Object.class)
                .getParameters()[0]
                .getAnnotation(Schema.class);
        TableContract read = SchemaReader.declared(stated, Stated.class);

        assertThat(read)
                .isEqualTo(TableContract.of(List.of(ColumnContract.named("x").build()))
                        .extra(Schema.Extra.ALLOW)
                        .order(Schema.Order.EXACT)
                        .rows(1, 10)
                        .build());
    }

    static final class Stated {
        void fit(@Schema(resource = "stated.schema.json", extra = Schema.Extra.ALLOW, minRows = 1) Object table) {}
    }
}
