package dev.proviso.weaver;

import dev.proviso.weaver.classfile.Annotation;
import dev.proviso.weaver.classfile.ClassFile;
import dev.proviso.weaver.classfile.ClassFiles;
import dev.proviso.weaver.classfile.EnumConstant;
import dev.proviso.weaver.classfile.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation means by its type: how long it is kept, and what it says by default. One whose type is not found means
 * nothing, as reflection does not see it either.
 */
final class Meaning {
    private final ClassFiles files;

    Meaning(ClassFiles files) {
        this.files = files;
    }

    /** The type of an annotation, or null if it is not found. */
    @Nullable ClassFile type(Annotation annotation) {
        return files.find(annotation.type());
    }

    /** What a member says, written or by default; null if it says nothing. */
    @Nullable Object value(Annotation annotation, String member) {
        Object written = annotation.values().get(member);
        ClassFile type = written == null ? type(annotation) : null;
        if (type == null) {
            return written;
        }
        List<Method> members = type.methods(member);
        return members.isEmpty() ? null : members.get(0).byDefault();
    }

    /** What a member says that is text. */
    String text(Annotation annotation, String member) {
        if (value(annotation, member) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("@" + Names.binary(annotation.type()) + " says no " + member);
    }

    /** Whether reflection sees annotations of a type. */
    boolean isKept(ClassFile type) {
        return "RUNTIME".equals(retention(type));
    }

    /** Whether annotations of a type are in class files only. */
    boolean isLost(ClassFile type) {
        return "CLASS".equals(retention(type));
    }

    private String retention(ClassFile type) {
        for (Annotation each : type.annotations()) {
            if (each.type().equals("java/lang/annotation/Retention")
                    && each.values().get("value") instanceof EnumConstant policy) {
                return policy.name();
            }
        }
        return "CLASS";
    }

    /** Whether the annotations are the same, one in a list of these. */
    boolean isAmong(Annotation annotation, List<Annotation> others) {
        for (Annotation other : others) {
            if (areSame(annotation, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean areSame(Annotation one, Annotation other) {
        if (!one.type().equals(other.type())) {
            return false;
        }
        for (String member : members(one, other)) {
            if (!areSame(value(one, member), value(other, member))) {
                return false;
            }
        }
        return true;
    }

    private Set<String> members(Annotation one, Annotation other) {
        Set<String> members = new HashSet<>(one.values().keySet());
        members.addAll(other.values().keySet());
        return members;
    }

    /** Records are compared by what they hold: their own way to do so would have to be linked first. */
    private boolean areSame(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Annotation nested && other instanceof Annotation another) {
            return areSame(nested, another);
        }
        if (one instanceof EnumConstant constant && other instanceof EnumConstant another) {
            return constant.type().equals(another.type()) && constant.name().equals(another.name());
        }
        if (one instanceof List<?> list && other instanceof List<?> another) {
            boolean same = list.size() == another.size();
            for (int i = 0; same && i < list.size(); i++) {
                same = areSame(list.get(i), another.get(i));
            }
            return same;
        }
        return Objects.equals(one, other);
    }
}
