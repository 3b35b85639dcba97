package dev.proviso.e2e.heavy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Defines a class of the tests anew, in a class loader of its own, through which the agent sees it. */
final class FreshClass extends ClassLoader {
    private final String name;

    private FreshClass(Class<?> type) {
        super(type.getClassLoader());
        this.name = type.getName();
    }

    /** An instance of another class of the same bytes. */
    static Object instance(Class<?> type) throws ReflectiveOperationException {
        var constructor = new FreshClass(type).loadClass(type.getName()).getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    @Override
    protected Class<?> loadClass(String wanted, boolean resolve) throws ClassNotFoundException {
        if (!wanted.equals(name)) {
            return super.loadClass(wanted, resolve);
        }
        Class<?> known = findLoadedClass(name);
        return known == null ? define() : known;
    }

    private Class<?> define() {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
