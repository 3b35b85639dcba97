package dev.proviso.table;

import java.math.BigDecimal;

/** No NaN and no infinity. */
final class FiniteRule extends NumberRule {

    @Override
    String name() {
        return "finite";
    }

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
