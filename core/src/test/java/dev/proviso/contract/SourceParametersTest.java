package dev.proviso.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.proviso.annotation.ExpectShape;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Constructors have parameters that no source shows; the contract must stand at the one that it was written for. */
class SourceParametersTest {

    @SuppressWarnings("ClassCanBeStatic")
    class Inner {
        Inner(String name, @ExpectShape("n") double[] x) {}
    }

    enum Size {
        SMALL(new double[0]);

        Size(@ExpectShape("n") double[] x) {}
    }

    @Test
    void an_inner_class_is_given_its_outer_instance() {
        assertThat(contract(Inner.class)).isEqualTo("new Inner(name, x): 2 x \"n\"");
    }

    @Test
    void an_enum_is_given_its_name_and_ordinal() {
        assertThat(contract(Size.class)).isEqualTo("new Size(x): 2 x \"n\"");
    }

    @Test
    void a_local_class_is_given_what_it_captures() {
        String captured = String.valueOf(1);
        class Local {
            Local(String name, @ExpectShape("n") double[] x) {}

            @Override
            public String toString() {
                return captured + SourceParametersTest.this;
            }
        }
        assertThat(contract(Local.class)).isEqualTo("new Local(name, x): 2 x \"n\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class M { class T { T(String s, @ExpectShape(\"n\") double[] x) {} } }=2",
                "class M { static class T { T(String s, @ExpectShape(\"n\") double[] x) {} } }=1",
                "class M { static void m(int k) { class T { T(String s, @ExpectShape(\"n\") double[] x) {}"
                        + " int k() { return k; } } } }=1",
                "class M { void m(int k) { class T { T(String s, @ExpectShape(\"n\") double[] x) {}"
                        + " int k() { return k + M.this.hashCode(); } } } }=2",
                "class M { M(int k) { class T { T(String s, @ExpectShape(\"n\") double[] x) {}"
                        + " int k() { return k + M.this.hashCode(); } } } }=2",
                "class M { enum T { A(null); T(@ExpectShape(\"n\") double[] x) {} } }=2",
            })
    void class_files_that_do_not_name_parameters_are_read_the_same(String source) throws Exception {
        String text = source.substring(0, source.lastIndexOf('='));
        String index = source.substring(source.lastIndexOf('=') + 1);

        Class<?> type = compiled(text);
        MethodContract contract = ContractReader.method(type.getDeclaredConstructors()[0]);

        assertThat(contract.parameters())
                .extracting(value -> Integer.toString(value.index()))
                .containsExactly(index);
    }

    @TempDir
    private Path folder;

    private Class<?> compiled(String text) throws IOException, ClassNotFoundException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assumeTrue(compiler != null, "needs a JDK");
        Path source = folder.resolve("M.java");
        Files.writeString(source, "import dev.proviso.annotation.ExpectShape; " + text);
        List<String> options = new ArrayList<>(List.of("-proc:none", "-cp", System.getProperty("java.class.path")));
        options.addAll(List.of("-d", folder.toString(), source.toString()));
        assertThat(compiler.run(null, null, null, options.toArray(new String[0])))
                .isZero();
        URLClassLoader loader = new URLClassLoader(new URL[] {url(folder)}, ExpectShape.class.getClassLoader());
        try (var files = Files.list(folder)) {
            String name = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("T.class"))
                    .findFirst()
                    .orElseThrow();
            return loader.loadClass(name.substring(0, name.length() - ".class".length()));
        }
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }

    private static String contract(Class<?> type) {
        MethodContract contract = ContractReader.method(type.getDeclaredConstructors()[0]);
        ValueContract value = contract.parameters().get(0);
        return contract.call(type) + ": " + value.index() + " " + value.name() + " \""
                + value.clauses().shape() + "\"";
    }
}
