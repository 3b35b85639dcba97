package dev.proviso.schema;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A rule of Proviso's own on the number in a cell. */
abstract sealed class CellRule permits FiniteRule, RangeRule {

    abstract boolean accepts(double cell);

    abstract boolean accepts(long cell);

    abstract boolean accepts(BigDecimal cell);

    /** What the rule takes, for instance {@code 1.0 to 7.0}. */
    abstract String expected();

    /** Judges a number of any class; never a null. */
    final boolean accepts(Object cell) {
        if (cell instanceof Double || cell instanceof Float) {
            return accepts(((Number) cell).doubleValue());
        }
        if (cell instanceof Integer || cell instanceof Long || cell instanceof Short || cell instanceof Byte) {
            return accepts(((Number) cell).longValue());
        }
        if (cell instanceof BigDecimal decimal) {
            return accepts(decimal);
        }
        if (cell instanceof BigInteger integer) {
            return accepts(new BigDecimal(integer));
        }
        return !(cell instanceof Number number) || accepts(number.doubleValue());
    }
}
