package dev.proviso.constraint;

import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of the Jakarta Validation specification on values of one declared type. It judges as Hibernate Validator
 * does and needs none. Immutable, and safe to share between threads.
 */
public abstract class NativeConstraint {
    private final Annotation annotation;
    private final boolean takesNumbers;

    NativeConstraint(Annotation annotation, Class<?> declared) {
        this.annotation = annotation;
        this.takesNumbers = NumberKind.isPrimitive(declared);
    }

    /**
     * What an annotation demands of values of a declared type.
     *
     * @return null if a provider must judge: it is no constraint of the specification, or the type is one that providers
     *     look into, such as {@code OptionalInt}, or know by way of another library; else one constraint, or as many as a
     *     container ({@code @Pattern.List}) holds, without those that are not of the group {@code Default}
     * @throws ConstraintMismatch where Hibernate Validator would throw
     */
    public static @Nullable List<NativeConstraint> of(Annotation annotation, Class<?> declared)
            throws ConstraintMismatch {
        return Specification.constraints(annotation, declared);
    }

    /**
     * Whether a value satisfies the constraint.
     *
     * @param value null or an instance of the declared class (of its box)
     * @throws RuntimeException whatever methods of a class that the value has from an application throw
     */
    public abstract boolean accepts(@Nullable Object value);

    /**
     * The same without a box, where the declared type is {@code double}, {@code float} or one of their boxes.
     *
     * @param value a float in its double form
     */
    public boolean accepts(double value) {
        throw new UnsupportedOperationException();
    }

    /** The same without a box, where the declared type is {@code byte}, {@code short}, {@code int}, {@code long} or a box. */
    public boolean accepts(long value) {
        throw new UnsupportedOperationException();
    }

    /** Whether the declared type is a primitive number or its box, so that numbers can be judged without one. */
    public final boolean takesNumbers() {
        return takesNumbers;
    }

    /** What is accepted, in words that follow an <i>expected</i>: {@code greater than 0}, {@code not blank}. */
    public abstract String expected();

    /**
     * The message that the author of the annotation gave, its members in place of their names in braces; null if it is
     * the specification's.
     */
    public final @Nullable String ownMessage() {
        String own = Members.ownMessage(annotation);
        return own == null ? null : OwnMessage.of(own, annotation);
    }

    /** The constraint as it is written; never a container. */
    public final Annotation annotation() {
        return annotation;
    }
}
