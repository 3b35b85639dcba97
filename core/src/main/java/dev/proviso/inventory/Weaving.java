package dev.proviso.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Tells whether a class checks its contracts itself: woven by the agent, or when it was built. */
public final class Weaving {
    private static final byte[] MARK = "dev/proviso/link/Bootstrap".getBytes(StandardCharsets.US_ASCII);
    private static final ClassValue<Boolean> BUILT = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return isMarked(type);
        }
    };

    private Weaving() {}

    /** Whether this very class was woven: what it inherits may come from one that was not, or the other way round. */
    public static boolean isWoven(Class<?> type) {
        return type.getClassLoader() != null && (AgentBridge.isWoven(type) || BUILT.get(type));
    }

    /** A class that was woven when it was built names the bootstrap in its constant pool. */
    private static boolean isMarked(Class<?> type) {
        String name = type.getName();
        String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
        try (InputStream in = type.getResourceAsStream(file)) {
            return in != null && isMarked(in);
        } catch (IOException unreadable) {
            return false;
        }
    }

    static boolean isMarked(InputStream classFile) throws IOException {
        return contains(classFile.readAllBytes(), MARK);
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            int at = 0;
            while (at < wanted.length && bytes[i + at] == wanted[at]) {
                at++;
            }
            if (at == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
