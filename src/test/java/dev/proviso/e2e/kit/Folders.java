package dev.proviso.e2e.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders for what is made while the tests run. */
public final class Folders {
    private Folders() {}

    /** An empty folder beside the tests' own classes, where a clean build deletes it. */
    public static Path fresh() {
        try {
            return Files.createTempDirectory(Jars.applications().resolveSibling("."), "made-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
