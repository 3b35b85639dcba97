package dev.proviso.link;

import dev.proviso.shape.Expression;
import dev.proviso.shape.Operator;
import dev.proviso.value.Sizes;

/**
 * Sums, differences and products of names that have a size whenever the call is right. Nothing need be known of values
 * that are open or do not exist: a size that is wrong makes the whole verdict wrong, whatever is computed from it.
 */
final class ShortArithmetic {
    /** Numbers of so many bits are computed with as they are. */
    private static final int MOST_BITS = 62;

    private static final int BITS_OF_SIZE = 31;
    private static final int TOO_MANY = Integer.MAX_VALUE / 2;

    private ShortArithmetic() {}

    /** Whether an expression can be computed so. */
    static boolean fits(Expression expression, ValueProgram names) {
        return bits(expression, names) <= MOST_BITS;
    }

    private static int bits(Expression expression, ValueProgram names) {
        if (expression instanceof Expression.Literal number) {
            return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(number.value()));
        }
        if (expression instanceof Expression.Variable variable) {
            return names.isKnown(variable.name()) ? BITS_OF_SIZE : TOO_MANY;
        }
        if (expression instanceof Expression.Binary binary && binary.operator() != Operator.DIVIDE) {
            int left = bits(binary.left(), names);
            int right = bits(binary.right(), names);
            boolean isProduct = binary.operator() == Operator.TIMES;
            return Math.min(TOO_MANY, isProduct ? left + right : Math.max(left, right) + 1);
        }
        return TOO_MANY;
    }

    static long value(int size) {
        return size;
    }

    static long plus(long a, long b) {
        return a + b;
    }

    static long minus(long a, long b) {
        return a - b;
    }

    static long times(long a, long b) {
        return a * b;
    }

    /** 0 if the size is this value, else {@link Sizes#BAD}. */
    static int agree(int size, long value) {
        return size == value ? 0 : Sizes.BAD;
    }
}
