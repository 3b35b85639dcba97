package dev.proviso.link;

import org.jspecify.annotations.Nullable;

/** Which classes may be kept by others without keeping a class loader alive that would otherwise go. */
final class LoaderReach {
    private LoaderReach() {}

    /** Whether the loader of {@code kept} lives at least as long as that of {@code keeper}. */
    static boolean outlives(Class<?> kept, Class<?> keeper) {
        ClassLoader wanted = kept.getClassLoader();
        if (kept.isHidden()) {
            return false;
        }
        for (ClassLoader at = keeper.getClassLoader(); at != null; at = parent(at)) {
            if (at == wanted) {
                return true;
            }
        }
        return wanted == null;
    }

    private static @Nullable ClassLoader parent(ClassLoader loader) {
        return loader.getParent();
    }
}
