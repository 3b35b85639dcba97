package com.acme.hygiene;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An application with plugins. It is told the folder of the plugins' classes, then the jars of Proviso and its
 * libraries, which are also on its own class path.
 */
final class Loaders {
    private static final String MODEL = "com.acme.hygiene.Model";
    private static final String SILENT = "com.acme.hygiene.Silent";
    private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();

    private Loaders() {}

    public static void main(String[] paths) throws Exception {
        URL[] all = urls(paths);
        URL classes = all[0];
        ClassLoader libraries = new URLClassLoader("libraries", withoutFirst(all), PLATFORM);
        tell("a child of Proviso's loader", new URLClassLoader("child", new URL[] {classes}, libraries));
        tell("a loader with a Proviso of its own", new URLClassLoader("own", all, PLATFORM));
        tell("a loader without Proviso", new URLClassLoader("bare", new URL[] {classes}, PLATFORM));
        tell("one that gives no resources", new Secretive(classes, libraries));
        System.out.println("collected: " + isCollected(classes, libraries));
    }

    private static void tell(String what, ClassLoader loader) throws ReflectiveOperationException {
        System.out.println(what + ": " + Calls.size(loader.loadClass(MODEL)));
        System.out.println(what + ", inherited: " + Calls.size(loader.loadClass(SILENT)));
    }

    private static boolean isCollected(URL classes, ClassLoader parent) throws Exception {
        WeakReference<ClassLoader> gone = used(classes, parent);
        for (int i = 0; i < 50 && gone.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        return gone.get() == null;
    }

    private static WeakReference<ClassLoader> used(URL classes, ClassLoader parent) throws Exception {
        try (URLClassLoader loader = new URLClassLoader("short-lived", new URL[] {classes}, parent)) {
            tell("a plugin that is soon gone", loader);
            return new WeakReference<>(loader);
        }
    }

    private static URL[] urls(String[] paths) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String path : paths) {
            urls.add(Path.of(path).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static URL[] withoutFirst(URL[] all) {
        return List.of(all).subList(1, all.length).toArray(URL[]::new);
    }

    /** Defines classes from files that it hands to nobody, as loaders of encrypted code do. */
    private static final class Secretive extends URLClassLoader {
        Secretive(URL classes, ClassLoader parent) {
            super("secretive", new URL[] {classes}, parent);
        }

        @Override
        public URL findResource(String name) {
            return null;
        }

        @Override
        public URL getResource(String name) {
            if (name.startsWith("com/acme/")) {
                throw new IllegalStateException("ask me for nothing");
            }
            return super.getResource(name);
        }
    }
}
