package dev.proviso.shape;

/** The operations of a pattern's arithmetic, in 64 bits. */
public enum Operator {
    PLUS("+", 1),
    MINUS("-", 1),
    TIMES("*", 2),
    DIVIDE("/", 2);

    private final String symbol;
    private final int precedence;

    Operator(String symbol, int precedence) {
        this.symbol = symbol;
        this.precedence = precedence;
    }

    /** As it is written. */
    public String symbol() {
        return symbol;
    }

    /**
     * The result.
     *
     * @throws ArithmeticException on overflow, on a division by zero, and on one that leaves a remainder
     */
    public long apply(long left, long right) {
        if (this == DIVIDE) {
            return divideExact(left, right);
        }
        try {
            return switch (this) {
                case PLUS -> Math.addExact(left, right);
                case MINUS -> Math.subtractExact(left, right);
                default -> Math.multiplyExact(left, right);
            };
        } catch (ArithmeticException overflow) {
            throw overflow(left, right);
        }
    }

    boolean needsParentheses(Expression operand, boolean right) {
        if (!(operand instanceof Expression.Binary inner)) {
            return false;
        }
        int other = inner.operator().precedence;
        return other < precedence || (right && other == precedence);
    }

    private long divideExact(long left, long right) {
        if (right == 0) {
            throw new ArithmeticException(left + " / 0");
        }
        if (left == Long.MIN_VALUE && right == -1) {
            throw overflow(left, right);
        }
        if (left % right != 0) {
            throw new ArithmeticException(left + " / " + right + " leaves " + left % right);
        }
        return left / right;
    }

    private ArithmeticException overflow(long left, long right) {
        return new ArithmeticException(left + " " + symbol + " " + right + " overflows 64 bits");
    }
}
