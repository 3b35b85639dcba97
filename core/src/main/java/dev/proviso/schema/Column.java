package dev.proviso.schema;

import java.lang.reflect.Array;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column that a table must have: its name, its type, and what its cells must be. */
public final class Column {
    private final String name;
    private final Class<?> type;
    private final boolean nullable;
    private final CellType cellType;
    private final CellRule[] rules;
    private final @Nullable Constraints constraints;

    Column(
            String name,
            Class<?> type,
            boolean nullable,
            CellType cellType,
            List<CellRule> rules,
            @Nullable Constraints constraints) {
        this.name = name;
        this.type = type;
        this.nullable = nullable;
        this.cellType = cellType;
        this.rules = rules.toArray(new CellRule[0]);
        this.constraints = constraints;
    }

    /** The name, exactly as the table must have it. */
    public String name() {
        return name;
    }

    /** The type that the record declares. */
    public Class<?> type() {
        return type;
    }

    /** Whether a cell may be null. */
    public boolean nullable() {
        return nullable;
    }

    CellType cellType() {
        return cellType;
    }

    List<CellRule> rules() {
        return List.of(rules);
    }

    @Nullable Constraints constraints() {
        return constraints;
    }

    /** Whether a cell that is known to have the type can be wrong nevertheless. */
    boolean judgesValues() {
        return rules.length > 0 || constraints != null || (!nullable && !type.isPrimitive());
    }

    /** Whether each value of a primitive type is of the column's type, so that none needs to be looked at. */
    boolean takesEach(Class<?> primitive) {
        return primitive.isPrimitive() && cellType.accepts(Array.get(Array.newInstance(primitive, 1), 0));
    }

    boolean accepts(@Nullable Object cell) {
        if (cell == null) {
            return nullable && (constraints == null || constraints.accepts(name, null));
        }
        if (!cellType.accepts(cell)) {
            return false;
        }
        for (CellRule rule : rules) {
            if (!rule.accepts(cell)) {
                return false;
            }
        }
        return constraints == null || constraints.accepts(name, cellType.canonical(cell));
    }

    /** The rules alone, on a cell that was read as a primitive. */
    boolean accepts(double cell) {
        for (CellRule rule : rules) {
            if (!rule.accepts(cell)) {
                return false;
            }
        }
        return true;
    }

    /** The rules alone, on a cell that was read as a primitive. */
    boolean accepts(long cell) {
        for (CellRule rule : rules) {
            if (!rule.accepts(cell)) {
                return false;
            }
        }
        return true;
    }
}
