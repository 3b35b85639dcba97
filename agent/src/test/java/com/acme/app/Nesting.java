package com.acme.app;

import dev.proviso.agent.AgentReport;
import dev.proviso.annotation.Finite;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** A class loader that loads a contracted class while it is asked for a resource, as weaving another class does. */
public final class Nesting extends ClassLoader {
    private static final String NAME = Nesting.class.getName();

    private boolean asked;

    private Nesting() {
        super(Nesting.class.getClassLoader());
    }

    public static void main(String[] arguments) throws Exception {
        new Nesting().loadClass(NAME + "$Outer").getConstructor().newInstance();
        for (String[] row : AgentReport.rows()) {
            System.out.println(String.join(" ", row).strip());
        }
    }

    @Override
    public URL getResource(String name) {
        if (!asked) {
            asked = true;
            try {
                loadClass(NAME + "$Inner");
            } catch (ClassNotFoundException missing) {
                throw new IllegalStateException(missing);
            }
        }
        return super.getResource(name);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(NAME + "$") || findLoadedClass(name) != null) {
            return super.loadClass(name, resolve);
        }
        try (InputStream in =
                super.getResource(name.replace('.', '/') + ".class").openStream()) {
            byte[] file = in.readAllBytes();
            return defineClass(name, file, 0, file.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    public static class Outer {
        public void first(@Finite double[] x) {}
    }

    public static class Inner {
        public void second(@Finite double[] x) {}
    }
}
