package dev.proviso.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The repository that this module lies in. */
final class Repository {
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private Repository() {}

    static String read(String name) {
        try {
            return Files.readString(ROOT.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean has(String name) {
        return Files.exists(ROOT.resolve(name));
    }

    /** All files that somebody wrote whose names end so, by their paths in the repository, in order. */
    static List<String> files(String suffix) {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.map(path -> ROOT.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(suffix))
                    .filter(name -> !name.startsWith(".git/") && !name.startsWith("target/"))
                    .filter(name -> !name.contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
