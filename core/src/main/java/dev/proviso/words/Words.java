package dev.proviso.words;

import dev.proviso.annotation.Contracted;
import dev.proviso.constraint.ConstraintGroups;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a contract among the annotations of an element. An annotation whose type carries words stands for
 * them, to any depth. Words in groups of Jakarta Validation that leave out the default group are for a {@code Validator}
 * alone.
 */
public final class Words {
    static final String VOCABULARY = "dev.proviso.annotation";

    private final List<Word> words = new ArrayList<>();
    private final Set<Class<?>> asked = new HashSet<>();

    private Words() {}

    /**
     * The words, each once, in the order in which they are written.
     *
     * @throws IllegalStateException if one of the annotations stands for words that can not be read
     */
    public static List<Word> among(Annotation[] annotations) {
        if (annotations.length == 0) {
            return List.of();
        }
        Words found = new Words();
        for (Annotation annotation : annotations) {
            found.asked.clear();
            found.add(annotation, null);
        }
        return found.words;
    }

    /** The first of these words that is of this type, or null. */
    public static <A extends Annotation> @Nullable A first(Class<A> type, List<Word> words) {
        for (Word word : words) {
            if (type.isInstance(word.annotation())) {
                return type.cast(word.annotation());
            }
        }
        return null;
    }

    /** The first of these words that contradicts one before it, behind that one; empty if none does. */
    public static List<Word> contradiction(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (words.get(i).contradicts(words.get(j))) {
                    return List.of(words.get(j), words.get(i));
                }
            }
        }
        return List.of();
    }

    /** Those of these words that are not among the others, whichever annotation they stand for. */
    public static List<Word> without(List<Word> words, List<Word> others) {
        List<Word> left = new ArrayList<>();
        for (Word word : words) {
            if (!contains(others, word.annotation())) {
                left.add(word);
            }
        }
        return left;
    }

    private void add(Annotation annotation, @Nullable Class<? extends Annotation> composed) {
        Class<? extends Annotation> type = annotation.annotationType();
        if (isWord(type)) {
            if (isInForce(annotation) && !contains(words, annotation)) {
                words.add(new Word(annotation, composed));
            }
        } else if (mayStandForWords(type) && asked.add(type) && isInForce(annotation)) {
            for (Annotation inner : on(type)) {
                add(inner, composed == null ? type : composed);
            }
        }
    }

    /** Calls ask for no group, which means the default one; the groups of {@code @Contracted} are what it asks for itself. */
    private static boolean isInForce(Annotation annotation) {
        return annotation instanceof Contracted || ConstraintGroups.areOfDefault(annotation);
    }

    /** Whether the annotation type is a word itself. */
    static boolean isWord(Class<? extends Annotation> type) {
        return type.getPackageName().equals(VOCABULARY);
    }

    private static boolean mayStandForWords(Class<? extends Annotation> type) {
        return !type.getName().startsWith("java.");
    }

    /**
     * A foreign annotation type that can not be read, as something it mentions is missing, is not ours to complain of.
     *
     * @throws IllegalStateException if the type stands for words that can not be read
     */
    private static Annotation[] on(Class<? extends Annotation> type) {
        try {
            return type.getDeclaredAnnotations();
        } catch (LinkageError | RuntimeException unreadable) {
            if (UnreadableType.standsForWords(type)) {
                throw new IllegalStateException(
                        type.getName() + " stands for words of a contract that can not be read: " + unreadable,
                        unreadable);
            }
            return new Annotation[0];
        }
    }

    private static boolean contains(List<Word> words, Annotation annotation) {
        for (Word word : words) {
            if (word.annotation().equals(annotation)) {
                return true;
            }
        }
        return false;
    }
}
