package dev.proviso.table;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A rule on numbers. */
abstract class NumberRule extends CellRule {

    @Override
    abstract boolean accepts(double cell);

    @Override
    abstract boolean accepts(long cell);

    abstract boolean accepts(BigDecimal cell);

    @Override
    final boolean takesNumbers() {
        return true;
    }

    @Override
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
