package dev.proviso.agent;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Files as class loaders give them. Some give none, and some throw when they are asked: those of servers once they were
 * stopped, those of code that is kept secret. To the agent, such a file is not there.
 */
final class LoaderFiles {
    private LoaderFiles() {}

    static @Nullable InputStream open(ClassLoader loader, String path) {
        try {
            return loader.getResourceAsStream(path);
        } catch (RuntimeException refused) {
            return null;
        }
    }

    static boolean has(ClassLoader loader, String path) {
        try {
            return loader.getResource(path) != null;
        } catch (RuntimeException refused) {
            return false;
        }
    }
}
