package dev.proviso.schema;

import java.math.BigDecimal;

/** No NaN and no infinity. */
final class FiniteRule extends CellRule {

    @Override
    boolean accepts(double cell) {
        return Double.isFinite(cell);
    }

    @Override
    boolean accepts(long cell) {
        return true;
    }

    @Override
    boolean accepts(BigDecimal cell) {
        return true;
    }

    @Override
    String expected() {
        return "a finite number";
    }
}
