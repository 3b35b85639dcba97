package dev.proviso.e2e.kit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;

/** The JDKs that Proviso is tested on. */
public enum Jdk {
    OF_THE_TESTS,
    JDK_25;

    /** A JVM of this JDK; a test is skipped where there is none. */
    public Fork jvm() {
        if (this == OF_THE_TESTS) {
            return new Fork();
        }
        Optional<Path> home = Jdk25.home();
        assumeTrue(home.isPresent(), Jdk25.MISSING);
        return new Fork().on(home.get());
    }
}
