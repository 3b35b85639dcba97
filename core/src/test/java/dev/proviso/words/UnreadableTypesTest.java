package dev.proviso.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.proviso.annotation.Finite;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an annotation type carries can not be read where an annotation on it speaks of a class that is not there. */
class UnreadableTypesTest {
    private static final String SOURCE = """
            import dev.proviso.annotation.Finite;
            import java.lang.annotation.Retention;
            import java.lang.annotation.RetentionPolicy;

            enum Gone { A }
            @Retention(RetentionPolicy.RUNTIME) @interface Lacking { Gone value(); }
            @Lacking(Gone.A) @Finite @Retention(RetentionPolicy.RUNTIME) @interface Worded {}
            @Lacking(Gone.A) @Worded @Retention(RetentionPolicy.RUNTIME) @interface Deep {}
            @Lacking(Gone.A) @Loop @Retention(RetentionPolicy.RUNTIME) @interface Foreign { Loop[] value() default {}; }
            @Lacking(Gone.A) @Foreign @Retention(RetentionPolicy.RUNTIME) @interface Loop {}

            class M {
                @Worded int worded;
                @Deep int deep;
                @Foreign @Finite int foreign;
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void one_that_carries_words_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Words.among(on("worded")))
                .withMessage("Worded stands for words of a contract that can not be read:"
                        + " java.lang.NoClassDefFoundError: Gone");
    }

    @Test
    void so_is_one_that_carries_such() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Words.among(on("deep")))
                .withMessage("Deep stands for words of a contract that can not be read:"
                        + " java.lang.NoClassDefFoundError: Gone");
    }

    @Test
    void a_foreign_one_is_not_ours_to_complain_of() throws Exception {
        assertThat(Words.among(on("foreign"))).extracting(Word::quoted).containsExactly("@Finite");
    }

    private Annotation[] on(String field) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assumeTrue(compiler != null, "needs a JDK");
        Path source = Files.writeString(folder.resolve("M.java"), SOURCE);
        String classPath = System.getProperty("java.class.path");
        assertThat(compiler.run(
                        null, null, null, "-proc:none", "-cp", classPath, "-d", folder.toString(), source.toString()))
                .isZero();
        Files.delete(folder.resolve("Gone.class"));
        URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, Finite.class.getClassLoader());
        return loader.loadClass("M").getDeclaredField(field).getDeclaredAnnotations();
    }
}
