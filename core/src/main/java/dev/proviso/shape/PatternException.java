package dev.proviso.shape;

/** A pattern that can not be read, with the place and what to write instead. */
public final class PatternException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final int offset;
    private final String advice;

    public PatternException(int offset, String problem, String advice) {
        super(problem);
        this.problem = problem;
        this.offset = offset;
        this.advice = advice;
    }

    /** Where the fault begins, counted from 0 in the pattern's text. */
    public int offset() {
        return offset;
    }

    /** What is wrong. */
    public String problem() {
        return problem;
    }

    /** What to write. */
    public String advice() {
        return advice;
    }
}
