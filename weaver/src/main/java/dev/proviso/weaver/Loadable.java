package dev.proviso.weaver;

import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.pool.TypePool;

/**
 * Types that a call site may name. A method may speak of a class that is not there, of an optional library for instance,
 * and runs as long as nobody needs it; the JVM links a call site only if all its types are there.
 */
final class Loadable {
    private static final TypeDescription OBJECT = TypeDescription.ForLoadedType.of(Object.class);

    private Loadable() {}

    /** The type itself, or {@code Object} in place of one whose class file is not found. */
    static TypeDescription orObject(TypeDescription type) {
        TypeDescription element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        return element.isPrimitive() || Exempt.isPlatform(element.getInternalName()) || isFound(element)
                ? type
                : OBJECT;
    }

    private static boolean isFound(TypeDescription type) {
        try {
            type.getModifiers();
            return true;
        } catch (TypePool.Resolution.NoSuchTypeException missing) {
            return false;
        }
    }
}
