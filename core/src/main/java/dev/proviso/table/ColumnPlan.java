package dev.proviso.table;

import dev.proviso.schema.ColumnContract;
import java.lang.reflect.Array;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A column's contract, compiled: what is asked of each cell. */
final class ColumnPlan {
    private final ColumnContract contract;
    private final @Nullable Pattern regex;
    private final CellType cellType;
    private final boolean nullable;
    private final CellRule[] rules;
    private final boolean takesNumbers;
    private final @Nullable Interval interval;
    private final @Nullable Constraints constraints;
    private final TextForm textForm;

    ColumnPlan(
            ColumnContract contract,
            @Nullable Pattern regex,
            CellType cellType,
            boolean nullable,
            List<CellRule> rules,
            @Nullable Constraints constraints) {
        this.contract = contract;
        this.regex = regex;
        this.cellType = cellType;
        this.nullable = nullable;
        this.rules = rules.toArray(new CellRule[0]);
        this.takesNumbers = constraints == null && takeNumbers(rules);
        this.interval = constraints == null ? Interval.of(rules) : null;
        this.constraints = constraints;
        this.textForm = cellType.textForm();
    }

    private static boolean takeNumbers(List<CellRule> rules) {
        for (CellRule rule : rules) {
            if (!rule.takesNumbers()) {
                return false;
            }
        }
        return true;
    }

    ColumnContract contract() {
        return contract;
    }

    /** The name, or the regular expression. */
    String name() {
        return contract.name();
    }

    @Nullable Pattern regex() {
        return regex;
    }

    boolean nullable() {
        return nullable;
    }

    CellType cellType() {
        return cellType;
    }

    /** How its values are written in tables of text. */
    TextForm textForm() {
        return textForm;
    }

    /** Whether all that is asked of values can be asked of a number without a box. */
    boolean takesNumbers() {
        return takesNumbers;
    }

    List<CellRule> rules() {
        return List.of(rules);
    }

    @Nullable Constraints constraints() {
        return constraints;
    }

    /** What the rules come to, where they are no more than an interval of numbers. */
    @Nullable Interval interval() {
        return interval;
    }

    /** Whether a cell that is known to have the type can be wrong nevertheless. */
    boolean judgesValues(Class<?> type) {
        return rules.length > 0 || constraints != null || cellType.isNarrow() || (!nullable && !type.isPrimitive());
    }

    /** Whether each value of a primitive type is of the column's type, so that none needs to be looked at. */
    boolean takesEach(Class<?> primitive) {
        return primitive.isPrimitive() && cellType.accepts(Array.get(Array.newInstance(primitive, 1), 0));
    }

    /** Whether cells of this primitive type can be judged without a box. */
    boolean takesUnboxed(Class<?> type) {
        return type.isPrimitive()
                && type != boolean.class
                && type != char.class
                && !(type == float.class && hasValues())
                && takesNumbers
                && cellType.isNumeric()
                && takesEach(type);
    }

    /** Whether values are compared one by one: a float is then compared with the floats that they are. */
    private boolean hasValues() {
        for (CellRule rule : rules) {
            if (rule instanceof OneOfRule) {
                return true;
            }
        }
        return false;
    }

    boolean accepts(@Nullable Object cell) {
        if (cell == null) {
            return nullable && (constraints == null || constraints.accepts(null));
        }
        if (!cellType.accepts(cell)) {
            return false;
        }
        for (CellRule rule : rules) {
            if (!rule.accepts(cell)) {
                return false;
            }
        }
        return constraints == null || constraints.accepts(cellType.canonical(cell));
    }

    /** The rules alone, on a cell that was read as a primitive. */
    boolean accepts(double cell) {
        if (interval != null) {
            return interval.accepts(cell);
        }
        for (CellRule rule : rules) {
            if (!rule.accepts(cell)) {
                return false;
            }
        }
        return true;
    }

    /** The rules alone, on a cell that was read as a primitive. */
    boolean accepts(long cell) {
        if (interval != null) {
            return interval.accepts(cell);
        }
        for (CellRule rule : rules) {
            if (!rule.accepts(cell)) {
                return false;
            }
        }
        return true;
    }
}
