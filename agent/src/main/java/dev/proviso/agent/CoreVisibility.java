package dev.proviso.agent;

import dev.proviso.weaver.Names;
import java.net.URLClassLoader;

/** Whether a class loader sees core, and the words: a class woven where it does not would fail at its first call. */
final class CoreVisibility {
    private static final String BOOTSTRAP_FILE = Names.internal(Names.BOOTSTRAP) + ".class";
    private static final String WORD_FILE = Names.internal(Names.WORDS) + "ExpectShape.class";

    private final LoaderMap<Boolean> visible = new LoaderMap<>() {
        @Override
        Boolean first(ClassLoader loader) {
            return LoaderFiles.has(loader, BOOTSTRAP_FILE) && (isPlain(loader) || loads(loader));
        }
    };

    private final LoaderMap<Boolean> words = new LoaderMap<>() {
        @Override
        Boolean first(ClassLoader loader) {
            return LoaderFiles.has(loader, WORD_FILE);
        }
    };

    /** Loaders of the JDK have the class where they have its file; core is not loaded before it is needed. */
    private static boolean isPlain(ClassLoader loader) {
        return loader == ClassLoader.getSystemClassLoader() || loader.getClass() == URLClassLoader.class;
    }

    /** A loader may find the file, as it asks its parent for all files, and yet refuse the class. */
    private static boolean loads(ClassLoader loader) {
        try {
            return Class.forName(Names.BOOTSTRAP, false, loader) != null;
        } catch (ClassNotFoundException | LinkageError | RuntimeException refused) {
            return false;
        }
    }

    /** Annotations that have no class file are dropped from what is known of a class, without a word. */
    boolean areWordsVisibleFrom(ClassLoader loader) {
        return words.get(loader);
    }

    boolean isVisibleFrom(ClassLoader loader) {
        return visible.get(loader);
    }
}
