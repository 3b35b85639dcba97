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

    private static final int MOST_FOLDERS = 32;
    private static final List<String> FILES = all();

    private Repository() {}

    static String read(String name) {
        try {
            return Files.readString(ROOT.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files that somebody wrote whose names end so, by their paths in the repository, in order. */
    static List<String> files(String suffix) {
        return FILES.stream().filter(name -> name.endsWith(suffix)).toList();
    }

    private static List<String> all() {
        try (Stream<Path> all = Files.find(ROOT, MOST_FOLDERS, (path, attributes) -> attributes.isRegularFile())) {
            return all.map(path -> ROOT.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".git/") && !("/" + name).contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
