package dev.proviso.constraint;

import java.lang.annotation.Annotation;

/** The one declared type that constraints on text take. */
final class Texts {
    private Texts() {}

    static void require(Annotation constraint, Class<?> declared) throws ConstraintMismatch {
        if (!CharSequence.class.isAssignableFrom(declared)) {
            throw ConstraintMismatch.ofType(constraint, declared, "text");
        }
    }
}
