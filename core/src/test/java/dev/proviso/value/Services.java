package dev.proviso.value;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Class loaders that see providers of tensor or table types, as if a file under META-INF/services named them. */
public final class Services extends ClassLoader {
    private static final String FOLDER = "META-INF/services/";

    private final String file;
    private final String names;
    private final @Nullable Class<?> redefined;

    private Services(Class<?> service, String names, @Nullable Class<?> redefined) {
        super(Services.class.getClassLoader());
        this.file = FOLDER + service.getName();
        this.names = names;
        this.redefined = redefined;
    }

    /** A loader whose providers are classes of the loader above. */
    public static ClassLoader of(Class<?>... providers) {
        String names = Arrays.stream(providers).map(Class::getName).collect(Collectors.joining("\n"));
        return new Services(serviceOf(providers[0]), names, null);
    }

    /** A loader that defines its provider itself. */
    public static ClassLoader redefining(Class<?> provider) {
        return new Services(serviceOf(provider), provider.getName(), provider);
    }

    private static Class<?> serviceOf(Class<?> provider) {
        return TableType.class.isAssignableFrom(provider) ? TableType.class : TensorType.class;
    }

    /** Runs with a context loader. */
    public static void within(ClassLoader loader, Runnable body) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            body.run();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (redefined == null || !name.equals(redefined.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? define(redefined) : known;
        }
    }

    private Class<?> define(Class<?> type) {
        try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            byte[] bytes = in.readAllBytes();
            return defineClass(type.getName(), bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(file) ? Collections.enumeration(Arrays.asList(url())) : super.getResources(name);
    }

    private URL url() throws IOException {
        return new URL(null, "memory:" + file, new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                return new URLConnection(url) {
                    @Override
                    public void connect() {}

                    @Override
                    public InputStream getInputStream() {
                        return new ByteArrayInputStream(names.getBytes(StandardCharsets.UTF_8));
                    }
                };
            }
        });
    }
}
