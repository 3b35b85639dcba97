package dev.proviso.weaver;

import dev.proviso.weaver.classfile.Annotation;
import dev.proviso.weaver.classfile.ClassFile;
import dev.proviso.weaver.classfile.ClassView;
import dev.proviso.weaver.classfile.Element;
import dev.proviso.weaver.classfile.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Annotations that stand for words and are not kept for run time: an annotation type without {@code @Retention} says
 * nothing to core. Only the class file shows that they were meant.
 */
public final class UnseenWords {
    private final Words words;

    private UnseenWords(Words words) {
        this.words = words;
    }

    /** Why the words on some element of a class are not enforced, or null if there are no such. */
    public static @Nullable String in(ClassView view) {
        UnseenWords unseen = new UnseenWords(new Words(view));
        for (Element field : view.itself().fields()) {
            String found = unseen.among(field.name(), field.annotations());
            if (found != null) {
                return found;
            }
        }
        for (Method method : view.itself().methods()) {
            String name = method.isConstructor() ? Names.binary(method.owner().name()) : method.name();
            String found = unseen.among(name, method.annotations());
            int parameters = method.parameterTypes().length;
            for (int i = 0; found == null && i < parameters; i++) {
                found = unseen.among(name, method.annotations(i));
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable String among(String element, List<Annotation> annotations) {
        Annotation unseen = words.unseenAmong(annotations);
        ClassFile type = unseen == null ? null : words.meaning().type(unseen);
        return type == null
                ? null
                : "@" + type.simpleName() + " on " + element
                        + " is not kept for run time; write @Retention(RetentionPolicy.RUNTIME) on "
                        + Names.binary(type.name());
    }
}
