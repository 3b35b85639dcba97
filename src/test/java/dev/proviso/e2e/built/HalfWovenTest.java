package dev.proviso.e2e.built;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Built;
import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards of models that were woven when they were built, save for what a library has of them. */
class HalfWovenTest {

    @Test
    void a_guard_checks_once_what_is_woven_and_what_is_not(@TempDir Path folder) {
        List<Path> classPath = Built.application(folder, "com.acme.half");
        classPath.add(Jars.library("byte-buddy"));
        classPath.add(Jars.library("objenesis"));

        Outcome outcome = new Fork().onClassPath(classPath).run("com.acme.library.Main");

        assertThat(outcome.out())
                .containsExactly(
                        "overridden in a library, by a proxy: 1",
                        "inherited by a library, by a proxy: 1",
                        "inherited from a library, by a proxy: 1",
                        "beside what a library has, by a proxy: 1",
                        "overrides a library, by itself: 1");
        assertThat(outcome.status()).isZero();
    }
}
