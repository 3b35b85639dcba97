package dev.proviso.weaver;

import dev.proviso.weaver.classfile.Annotation;
import dev.proviso.weaver.classfile.ClassFile;
import dev.proviso.weaver.classfile.ClassFiles;
import dev.proviso.weaver.classfile.Method;
import java.util.List;
import net.bytebuddy.jar.asm.Type;

/** The groups of Jakarta Validation that an annotation belongs to; core decides by them likewise. Those of {@code @Contracted} are what it asks for. */
final class Groups {
    private static final String DEFAULT = "Ljakarta/validation/groups/Default;";
    private static final String GROUPS = "groups";

    private final ClassFiles files;
    private final Meaning meaning;

    Groups(ClassFiles files, Meaning meaning) {
        this.files = files;
        this.meaning = meaning;
    }

    /** Whether the annotation holds where no group is asked for; one that has no groups does, as does one whose are not all found. */
    boolean isDefault(Annotation annotation, ClassFile type) {
        if (Words.is(annotation, Names.CONTRACTED)
                || !hasGroups(type)
                || !(meaning.value(annotation, GROUPS) instanceof List<?> groups)) {
            return true;
        }
        boolean isDefault = groups.isEmpty();
        for (Object group : groups) {
            if (!(group instanceof Type named) || !isFound(named)) {
                return true;
            }
            isDefault |= named.getDescriptor().equals(DEFAULT);
        }
        return isDefault;
    }

    private static boolean hasGroups(ClassFile type) {
        for (Method member : type.methods(GROUPS)) {
            if (member.descriptor().equals("()[Ljava/lang/Class;")) {
                return true;
            }
        }
        return false;
    }

    private boolean isFound(Type group) {
        Type element = group.getSort() == Type.ARRAY ? group.getElementType() : group;
        return element.getSort() != Type.OBJECT
                || Exempt.isPlatform(element.getInternalName())
                || files.has(element.getInternalName());
    }
}
