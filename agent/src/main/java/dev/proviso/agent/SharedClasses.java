package dev.proviso.agent;

import dev.proviso.weaver.classfile.ClassFile;
import dev.proviso.weaver.classfile.ClassFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.jar.asm.ClassReader;
import org.jspecify.annotations.Nullable;

/** The classes that a loader sees, which is held weakly. Of one that is missing nothing is remembered: it may come. */
final class SharedClasses implements ClassFiles {
    private final WeakReference<ClassLoader> loader;
    private final List<Map<String, byte[]>> made;
    private volatile SoftReference<Map<String, ClassFile>> read = new SoftReference<>(new ConcurrentHashMap<>());

    /**
     * Those of a loader.
     *
     * @param made the bytes of classes that have no file, by name, for the loader and each of its parents
     */
    SharedClasses(ClassLoader loader, List<Map<String, byte[]>> made) {
        this.loader = new WeakReference<>(loader);
        this.made = made;
    }

    @Override
    public @Nullable ClassFile find(String name) {
        Map<String, ClassFile> known = known();
        ClassFile found = known.get(name);
        if (found == null) {
            byte[] bytes = bytes(name);
            found = bytes == null ? null : ClassFile.read(new ClassReader(bytes));
            if (found != null) {
                known.put(name, found);
            }
        }
        return found;
    }

    @Override
    public boolean has(String name) {
        ClassLoader in = loader.get();
        return known().containsKey(name) || (in != null && LoaderFiles.has(in, name + ".class")) || find(name) != null;
    }

    private Map<String, ClassFile> known() {
        Map<String, ClassFile> known = read.get();
        if (known == null) {
            known = new ConcurrentHashMap<>();
            read = new SoftReference<>(known);
        }
        return known;
    }

    private byte @Nullable [] bytes(String name) {
        ClassLoader in = loader.get();
        try (InputStream file = in == null ? null : LoaderFiles.open(in, name + ".class")) {
            if (file != null) {
                return file.readAllBytes();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        for (Map<String, byte[]> each : made) {
            byte[] bytes = each.get(name);
            if (bytes != null) {
                return bytes;
            }
        }
        return null;
    }
}
