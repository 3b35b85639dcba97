package dev.proviso.e2e.kit;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles classes as a user's build would, with other options than the build of these tests. */
public final class Sources {
    private final List<String> options = new ArrayList<>(List.of("--release", "17", "-proc:none", "-Xlint:none"));
    private final List<Path> files = new ArrayList<>();
    private final List<Path> seen = new ArrayList<>(Jars.ofAnApplication());
    private final Path folder;

    /** @param folder where texts and classes go */
    public Sources(Path folder) {
        this.folder = folder;
    }

    /** With an option of the compiler. */
    public Sources with(String option) {
        options.add(option);
        return this;
    }

    /** With more on the class path than an application usually has. */
    public Sources seeing(List<Path> libraries) {
        seen.addAll(libraries);
        return this;
    }

    /** A class of the tests' own sources. */
    public Sources of(Class<?> type) {
        files.add(Path.of("java", type.getName().replace('.', '/') + ".java"));
        return this;
    }

    /** A class by its text. */
    public Sources of(String name, String text) {
        try {
            Path file = folder.resolve("sources").resolve(name.replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, text));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles all of them, and gives the folder of their classes. */
    public Path compile() {
        Path classes = folder.resolve("classes");
        List<String> all = new ArrayList<>(options);
        all.add("-d");
        all.add(classes.toString());
        all.add("-cp");
        all.add(seen.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        StringWriter told = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            if (!compiler.getTask(told, manager, null, all, null, manager.getJavaFileObjectsFromPaths(files))
                    .call()) {
                throw new IllegalArgumentException(told.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }
}
