package dev.proviso.weaver;

import dev.proviso.weaver.classfile.Annotation;
import dev.proviso.weaver.classfile.ClassFile;
import dev.proviso.weaver.classfile.ClassFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a contract among the annotations of an element. An annotation whose type carries words stands for
 * them, to any depth. Words in groups of Jakarta Validation that leave out the default group are for a Validator alone. Core reads contracts by reflection, so that what is not kept for it is no word.
 */
final class Words {
    private final Meaning meaning;
    private final Groups groups;

    Words(ClassFiles files) {
        this.meaning = new Meaning(files);
        this.groups = new Groups(files, meaning);
    }

    /** The words, each once, in the order in which they are written. */
    List<Annotation> among(List<Annotation> annotations) {
        return annotations.isEmpty() ? List.of() : new Found(false).in(annotations);
    }

    /** A word of those that stand for no other, and which no one can see at run time; null if there is none. */
    @Nullable Annotation unseenAmong(List<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            ClassFile type = foreign(annotation);
            if (type != null
                    && meaning.isLost(type)
                    && !new Found(true).in(type.annotations()).isEmpty()) {
                return annotation;
            }
        }
        return null;
    }

    Meaning meaning() {
        return meaning;
    }

    static boolean is(Annotation annotation, String name) {
        return annotation.type().equals(name);
    }

    /** The type of an annotation that may say something, null for one of the platform or one that is not there. */
    private @Nullable ClassFile foreign(Annotation annotation) {
        return Exempt.isPlatform(annotation.type()) ? null : meaning.type(annotation);
    }

    private final class Found {
        private final List<Annotation> words = new ArrayList<>();
        private final Set<String> asked = new HashSet<>();
        private final boolean unseenToo;

        Found(boolean unseenToo) {
            this.unseenToo = unseenToo;
        }

        List<Annotation> in(List<Annotation> annotations) {
            for (Annotation annotation : annotations) {
                ClassFile type = foreign(annotation);
                if (type == null || !groups.isDefault(annotation, type)) {
                    continue;
                }
                if (annotation.type().startsWith(Names.WORDS_INTERNAL)) {
                    if (!meaning.isAmong(annotation, words)) {
                        words.add(annotation);
                    }
                } else if (asked.add(annotation.type()) && (unseenToo || meaning.isKept(type))) {
                    in(type.annotations());
                }
            }
            return words;
        }
    }
}
