package dev.proviso.e2e.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A JDK 25 beside the one that runs the tests. */
public final class Jdk25 {
    /** Why a test that needs one is skipped. */
    public static final String MISSING = "no JDK 25: set JAVA_HOME_25, or install one under /usr/lib/jvm";

    private static final Path USUAL = Path.of("/usr/lib/jvm");

    private Jdk25() {}

    /** Its home, if there is one. */
    public static Optional<Path> home() {
        String told = System.getenv("JAVA_HOME_25");
        if (told != null && isJdk(Path.of(told))) {
            return Optional.of(Path.of(told));
        }
        try (Stream<Path> installed = Files.isDirectory(USUAL) ? Files.list(USUAL) : Stream.empty()) {
            return installed.filter(Jdk25::isJdk).sorted().findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isJdk(Path home) {
        try {
            return Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"25");
        } catch (IOException noJdk) {
            return false;
        }
    }
}
