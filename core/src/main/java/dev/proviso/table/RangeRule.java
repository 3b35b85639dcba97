package dev.proviso.table;

import dev.proviso.schema.SchemaException;
import dev.proviso.value.Range;
import dev.proviso.value.TensorType.Cell;
import java.math.BigDecimal;

/** The range of a column. A float column has a range of floats; a whole number is compared exactly. */
final class RangeRule extends NumberRule {
    private final Range range;
    private final String expected;

    private RangeRule(Range range, String expected) {
        this.range = range;
        this.expected = expected;
    }

    /** The range for cells of a type; {@code where} names the column. */
    static RangeRule of(Range range, CellType type, String where) throws SchemaException {
        boolean isFloat = type instanceof NumberType number && number.isFloat();
        boolean isInteger = type.isInteger();
        Range.Refusal refusal = range.refusal(isFloat ? Cell.FLOAT : isInteger ? Cell.INTEGER : Cell.NONE);
        if (refusal != null) {
            String advice = refusal.problem().equals("takes no integer")
                    ? "widen the range, or make the column a double"
                    : refusal.advice();
            throw new SchemaException(where + ": " + range.annotation() + " " + refusal.problem(), advice);
        }
        Range exact = isFloat ? range.ofFloats() : range;
        return new RangeRule(exact, RangeText.of(exact, type));
    }

    Range range() {
        return range;
    }

    @Override
    String name() {
        return "range";
    }

    @Override
    boolean accepts(double cell) {
        return range.accepts(cell);
    }

    @Override
    boolean accepts(long cell) {
        return range.accepts(cell);
    }

    @Override
    boolean accepts(BigDecimal cell) {
        return range.accepts(cell);
    }

    @Override
    String expected() {
        return expected;
    }
}
