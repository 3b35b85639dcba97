package dev.proviso.weaver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.MethodTooLargeException;

/** The classes of a jar, each defined a second time with all of its methods woven, and verified by the JVM. */
final class WovenJar {
    private final Path jar;
    private int verified;

    WovenJar(Path jar) {
        this.jar = jar;
    }

    /** How many classes were verified. */
    int verified() {
        return verified;
    }

    /** What the JVM has against the woven classes, of those that it takes as they are. */
    List<String> faults(int way) throws IOException {
        List<String> faults = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile());
                Loader asTheyAre = new Loader(jar, -1);
                Loader woven = new Loader(jar, way)) {
            for (String entry :
                    file.stream().map(each -> each.getName()).sorted().toList()) {
                if (entry.endsWith(".class") && !entry.startsWith("META-INF") && !entry.endsWith("-info.class")) {
                    String name = entry.substring(0, entry.length() - 6).replace('/', '.');
                    if (verify(asTheyAre, name) == null) {
                        Throwable fault = verify(woven, name);
                        if (fault != null && !(fault instanceof MethodTooLargeException)) {
                            faults.add(name + ": " + fault);
                        }
                        verified++;
                    }
                }
            }
        }
        return faults;
    }

    /** Asked for its methods, the JVM links a class, and so verifies it, without running any of its code. */
    private static Throwable verify(Loader loader, String name) {
        try {
            return Class.forName(name, false, loader).getDeclaredMethods() == null ? new AssertionError(name) : null;
        } catch (ClassNotFoundException | LinkageError | RuntimeException fault) {
            return fault;
        }
    }

    private static final class Loader extends URLClassLoader {
        private final int way;

        Loader(Path jar, int way) throws MalformedURLException {
            super(new URL[] {jar.toUri().toURL()}, WovenJar.class.getClassLoader());
            this.way = way;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                URL file = loaded == null ? findResource(Names.internal(name) + ".class") : null;
                return file == null ? super.loadClass(name, resolve) : define(name, file);
            }
        }

        private Class<?> define(String name, URL file) {
            try (InputStream in = file.openStream()) {
                byte[] bytes = in.readAllBytes();
                boolean asItIs = way < 0 || ClassFileHead.read(bytes).version() < ClassFileHead.OLDEST_WEAVABLE;
                byte[] defined = asItIs ? bytes : Weaver.weave(new ClassReader(bytes), EveryMethod.of(bytes, way));
                return defineClass(name, defined, 0, defined.length);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
