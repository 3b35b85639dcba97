package dev.proviso.table;

import java.math.BigInteger;

/** Whole numbers, in digits. */
final class WholeForm extends TextForm {
    private final long least;
    private final long most;
    private final boolean unbounded;

    private WholeForm(long least, long most, boolean unbounded) {
        this.least = least;
        this.most = most;
        this.unbounded = unbounded;
    }

    /** Those of a primitive type. */
    static WholeForm between(long least, long most) {
        return new WholeForm(least, most, false);
    }

    /** All. */
    static WholeForm any() {
        return new WholeForm(Long.MIN_VALUE, Long.MAX_VALUE, true);
    }

    @Override
    Object read(String text) {
        if (NumberText.isLong(text)) {
            long number = Long.parseLong(text);
            return number >= least && number <= most ? (Object) narrowed(number) : text;
        }
        return unbounded && NumberText.isWhole(text) ? new BigInteger(text) : text;
    }

    /** The narrowest box that a type with these ends takes. */
    private Number narrowed(long number) {
        if (most > Integer.MAX_VALUE) {
            return number;
        }
        if (most > Short.MAX_VALUE) {
            return (int) number;
        }
        return most > Byte.MAX_VALUE ? (Number) (short) number : (Number) (byte) number;
    }

    @Override
    boolean accepts(String text, ColumnPlan plan) {
        if (!plan.takesNumbers() || !NumberText.isLong(text)) {
            return super.accepts(text, plan);
        }
        long number = Long.parseLong(text);
        return number >= least && number <= most && plan.accepts(number);
    }
}
