package dev.proviso.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.jspecify.annotations.Nullable;

class SnippetsTest {
    private static final List<Snippet> SNIPPETS = Repository.files(".md").stream()
            .filter(name -> name.matches("README.md|docs/[^/]*"))
            .map(Markdown::read)
            .flatMap(document -> Snippets.in(document).stream())
            .toList();

    @TempDir
    private static Path classes;

    private static Compilation compilation;
    private static UserLoaders loaders;
    private static Amendments amendments;

    private static List<Snippet> snippets() {
        return SNIPPETS;
    }

    @BeforeAll
    static void compile() {
        compilation = Compilation.of(SNIPPETS, classes);
        loaders = new UserLoaders(classes);
        amendments = new Amendments();
    }

    @AfterAll
    static void close() throws IOException {
        loaders.close();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void each_block_of_java_is_sound_and_says_what_is_written_below_it(Snippet snippet) throws Exception {
        String fault = compilation.fault(snippet);
        if (fault != null) {
            fail(fault);
        }
        Part says = snippet.says();
        if (!Grammar.runs(snippet)) {
            assertThat(says).as("%s: nothing here can throw this", snippet).isNull();
            return;
        }
        Throwable thrown = run(snippet);
        if (says == null) {
            assertThat(thrown).as("%s throws, and no message is written below it", snippet).isNull();
            return;
        }
        String actual = String.valueOf(thrown);
        if (!actual.equals(says.text())) {
            Path amended = amendments.amend(snippet.place().document(), says, actual);
            assertThat(actual)
                    .as("%s: the block above does not say this (as it says: %s)", snippet.place().document().at(says.line()), amended)
                    .isEqualTo(says.text());
        }
    }

    private static @Nullable Throwable run(Snippet snippet) throws Exception {
        ClassLoader loader = loaders.without(snippet.without());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Method run = Class.forName(Grammar.runner(snippet), true, loader).getDeclaredMethod("run");
            run.setAccessible(true);
            run.invoke(null);
            return null;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
