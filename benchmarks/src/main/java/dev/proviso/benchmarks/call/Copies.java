package dev.proviso.benchmarks.call;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Defines {@link Scorers} once more: loaded by several of these, one class is as many. */
final class Copies extends ClassLoader {
    private static final String COPIED = Scorers.class.getName();

    private Copies() {
        super(Copies.class.getClassLoader());
    }

    /** Fills an array with instances of as many copies of one of {@link Scorers}. */
    static <T> T[] of(Class<? extends T> original, T[] copies) {
        try {
            for (int i = 0; i < copies.length; i++) {
                Class<?> copy = new Copies().loadClass(original.getName());
                @SuppressWarnings("unchecked") // the interface is not copied
                T instance = (T) copy.getConstructor().newInstance();
                copies[i] = instance;
            }
            return copies;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith(COPIED)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] classFile = Objects.requireNonNull(in, name).readAllBytes();
            return defineClass(name, classFile, 0, classFile.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}
