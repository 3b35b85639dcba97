package dev.proviso.docs;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Class loaders with a core of their own, like those of an application beside the tests: no mode that a document sets
 * and no contract in it that makes no sense is seen by other tests in this JVM.
 */
final class UserLoaders implements AutoCloseable {
    /** Its manifest names all the jars that it needs, wanted or not. */
    private static final String EXAMPLE = "proviso-example";

    private final Path classes;
    private final Map<List<String>, URLClassLoader> loaders = new HashMap<>();

    /** @param classes the application's own classes */
    UserLoaders(Path classes) {
        this.classes = classes;
    }

    /** @param without jars to leave out, by how their names begin */
    ClassLoader without(List<String> without) throws MalformedURLException {
        URLClassLoader known = loaders.get(without);
        if (known == null) {
            known = new URLClassLoader(path(without), ClassLoader.getPlatformClassLoader());
            loaders.put(without, known);
        }
        return known;
    }

    private URL[] path(List<String> without) throws MalformedURLException {
        List<URL> path = new ArrayList<>();
        path.add(classes.toUri().toURL());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path jar = Path.of(entry);
            Stream<String> unwanted = Stream.concat(Stream.of(EXAMPLE), without.stream());
            if (unwanted.noneMatch(jar.getFileName().toString()::startsWith)) {
                path.add(jar.toUri().toURL());
            }
        }
        return path.toArray(new URL[0]);
    }

    @Override
    public void close() throws IOException {
        for (URLClassLoader loader : loaders.values()) {
            loader.close();
        }
    }
}
