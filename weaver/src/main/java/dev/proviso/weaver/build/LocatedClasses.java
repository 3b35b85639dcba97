package dev.proviso.weaver.build;

import dev.proviso.weaver.Names;
import dev.proviso.weaver.classfile.ClassFile;
import dev.proviso.weaver.classfile.ClassFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.jar.asm.ClassReader;
import org.jspecify.annotations.Nullable;

/** The classes that a build sees, each read once. */
final class LocatedClasses implements ClassFiles {
    private final Map<String, ClassFile> read = new ConcurrentHashMap<>();
    private final ClassFileLocator files;

    LocatedClasses(ClassFileLocator files) {
        this.files = files;
    }

    @Override
    public @Nullable ClassFile find(String name) {
        ClassFile known = read.get(name);
        if (known != null) {
            return known;
        }
        ClassFileLocator.Resolution located = locate(name);
        if (!located.isResolved()) {
            return null;
        }
        ClassFile found = ClassFile.read(new ClassReader(located.resolve()));
        read.put(name, found);
        return found;
    }

    @Override
    public boolean has(String name) {
        return read.containsKey(name) || locate(name).isResolved();
    }

    private ClassFileLocator.Resolution locate(String name) {
        try {
            return files.locate(Names.binary(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
