package dev.proviso.constraint;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;

/** Words of Proviso are constraints of Jakarta Validation too, and are read as words. */
final class OwnConstraints {
    private static final String WORDS = "dev.proviso.annotation";

    private OwnConstraints() {}

    /** Whether a constraint is a word, or stands for words alone: then nothing of it is left to be judged. */
    static boolean areMeant(Class<? extends Annotation> type) {
        if (isWord(type)) {
            return true;
        }
        Constraint constraint = type.getAnnotation(Constraint.class);
        if (constraint == null || constraint.validatedBy().length > 0) {
            return false;
        }
        boolean any = false;
        for (Annotation inner : type.getAnnotations()) {
            if (!isWord(inner.annotationType())
                    && !DeclaredConstraints.among(new Annotation[] {inner}).isEmpty()) {
                return false;
            }
            any |= isWord(inner.annotationType());
        }
        return any;
    }

    private static boolean isWord(Class<? extends Annotation> type) {
        return type.getPackageName().equals(WORDS);
    }
}
