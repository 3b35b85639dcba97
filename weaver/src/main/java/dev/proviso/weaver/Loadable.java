package dev.proviso.weaver;

import dev.proviso.weaver.classfile.ClassFiles;
import net.bytebuddy.jar.asm.Type;

/**
 * Types that a call site may name. A method may speak of a class that is not there, of an optional library for instance,
 * and runs as long as nobody needs it; the JVM links a call site only if all its types are there.
 */
final class Loadable {
    private static final String OBJECT = "Ljava/lang/Object;";

    private final ClassFiles files;

    Loadable(ClassFiles files) {
        this.files = files;
    }

    /** The descriptor of a type, or that of {@code Object} in place of one whose class file is not found. */
    String orObject(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        return element.getSort() != Type.OBJECT
                        || Exempt.isPlatform(element.getInternalName())
                        || files.has(element.getInternalName())
                ? type.getDescriptor()
                : OBJECT;
    }
}
