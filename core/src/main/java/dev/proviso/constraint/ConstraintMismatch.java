package dev.proviso.constraint;

import java.lang.annotation.Annotation;

/** A constraint that makes no sense where it stands; the message says why, and what to write instead. */
public final class ConstraintMismatch extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Annotation constraint;
    private final String problem;
    private final String advice;
    private final boolean ofType;

    private ConstraintMismatch(Annotation constraint, String problem, String advice, boolean ofType) {
        super(problem + "; " + advice);
        this.constraint = constraint;
        this.problem = problem;
        this.advice = advice;
        this.ofType = ofType;
    }

    /** What the constraint itself says makes no sense, whatever it stands on. */
    static ConstraintMismatch ofAttributes(Annotation constraint, String flaw, String advice) {
        return new ConstraintMismatch(constraint, name(constraint) + ' ' + flaw, advice, false);
    }

    static ConstraintMismatch ofType(Annotation constraint, Class<?> declared, String judged) {
        return new ConstraintMismatch(
                constraint,
                name(constraint) + " does not judge values of type " + declared.getSimpleName(),
                "leave it out: it judges " + judged,
                true);
    }

    private static String name(Annotation constraint) {
        return "@" + constraint.annotationType().getSimpleName();
    }

    /** The constraint; of those in a container, the first that does not fit. */
    public Annotation constraint() {
        return constraint;
    }

    /** What is wrong, for instance {@code @Pattern does not judge values of type int}. */
    public String problem() {
        return problem;
    }

    /** What to write, as the end of a sentence that the problem begins. */
    public String advice() {
        return advice;
    }

    /**
     * Whether it is only the type that does not fit. A provider judges further types by validators that an application
     * registers with it, so one that is at hand should be asked.
     */
    public boolean ofType() {
        return ofType;
    }
}
