package dev.proviso.weaver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever code compilers write, it passes the JVM's verifier when it is woven, in every way. */
@Tag("heavy")
class RealClassesTest {
    static IntStream ways() {
        return IntStream.range(0, EveryMethod.WAYS);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void all_methods_of_all_libraries_of_these_tests(int way) throws IOException {
        int verified = 0;
        for (Path jar : jars()) {
            WovenJar woven = new WovenJar(jar);

            assertThat(woven.faults(way)).as(jar.toString()).isEmpty();
            verified += woven.verified();
        }
        assertThat(verified).isGreaterThan(4000);
    }

    private static List<Path> jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> each.endsWith(".jar"))
                .map(Path::of)
                .toList();
    }
}
