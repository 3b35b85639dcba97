package dev.proviso.weaver.classfile;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A class, and the others as it sees them while it is looked at. It sees itself as it is, which its own file may not be. What
 * is missing is looked for once: the annotations of a library that is not there may be on every method.
 */
public final class ClassView implements ClassFiles {
    private final Map<String, @Nullable ClassFile> known = new HashMap<>();
    private final ClassFile itself;
    private final ClassFiles others;

    public ClassView(ClassFile itself, ClassFiles others) {
        this.itself = itself;
        this.others = others;
        known.put(itself.name(), itself);
    }

    public ClassFile itself() {
        return itself;
    }

    @Override
    public @Nullable ClassFile find(String name) {
        ClassFile found = known.get(name);
        if (found == null && !known.containsKey(name)) {
            found = others.find(name);
            known.put(name, found);
        }
        return found;
    }

    @Override
    public boolean has(String name) {
        return known.containsKey(name) ? known.get(name) != null : others.has(name);
    }
}
