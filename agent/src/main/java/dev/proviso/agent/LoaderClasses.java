package dev.proviso.agent;

import dev.proviso.weaver.ClassFileHead;
import dev.proviso.weaver.Names;
import dev.proviso.weaver.classfile.ClassFile;
import dev.proviso.weaver.classfile.ClassView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Classes as their files declare them, by loader. What one loader sees is read once, and forgotten under pressure. */
final class LoaderClasses {
    /** The bytes of contracted classes that were made while the program runs: what inherits from them needs those. */
    private final LoaderMap<Map<String, byte[]>> made = new LoaderMap<>() {
        @Override
        Map<String, byte[]> first(ClassLoader loader) {
            return new ConcurrentHashMap<>();
        }
    };

    private final LoaderMap<SharedClasses> shared = new LoaderMap<>() {
        @Override
        SharedClasses first(ClassLoader loader) {
            List<Map<String, byte[]>> seen = new ArrayList<>();
            for (ClassLoader each = loader; each != null; each = each.getParent()) {
                seen.add(made.get(each));
            }
            return new SharedClasses(loader, seen);
        }
    };

    /**
     * Reads a class from the bytes at hand, which may differ from its resource, or have none.
     *
     * @param head of these bytes
     */
    ClassView view(ClassLoader loader, String name, ClassFileHead head, byte[] classFile) {
        String internal = Names.internal(name);
        if (!LoaderFiles.has(loader, internal + ".class")) {
            made.get(loader).put(internal, classFile);
        }
        return new ClassView(ClassFile.read(head.reader()), shared.get(loader));
    }
}
