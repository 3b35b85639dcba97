package dev.proviso.schema;

import dev.proviso.Code;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one column of the schema: each fault once, with the rows that have it. */
final class ColumnFaults {
    private final String name;
    private final String type;
    private final Rows rows;
    private final Tallies ofCells;
    private @Nullable Tally missing;

    ColumnFaults(Column column, Rows rows) {
        this.name = column.name();
        this.type = Shown.type(column.type());
        this.rows = rows;
        this.ofCells = new Tallies(rows);
    }

    void isMissing() {
        if (missing == null) {
            missing = new Tally(new Fault(Code.COLUMN_MISSING, name, type, null, "column " + name + ": missing"), rows);
        }
        missing.add();
    }

    void isNull() {
        if (!ofCells.again(Code.CELL_NULL)) {
            ofCells.first(Code.CELL_NULL, Fault.ofCell(Code.CELL_NULL, name, type, "null"));
        }
    }

    void hasType(Object cell) {
        if (!ofCells.again(Code.COLUMN_TYPE)) {
            String text = "column " + name + ": expected " + type + ", got " + Shown.typed(cell);
            String actual = Shown.type(Shown.typeOf(cell));
            ofCells.first(Code.COLUMN_TYPE, new Fault(Code.COLUMN_TYPE, name, type, actual, text));
        }
    }

    /** A cell that breaks a rule; {@code rule} tells it from the column's other rules. */
    void breaks(Object rule, String expected, @Nullable Object cell) {
        if (!ofCells.again(rule)) {
            ofCells.first(rule, Fault.ofCell(Code.CELL_INVALID, name, expected, Shown.value(cell)));
        }
    }

    /** A cell that breaks a constraint, which says so in its own words. */
    void breaks(Constraints.Breach breach) {
        if (!ofCells.again(breach.constraint())) {
            String message = Quoted.message(breach.message());
            String actual = Shown.value(breach.value());
            String text = "column " + name + ": " + message + ", got " + actual;
            ofCells.first(breach.constraint(), new Fault(Code.CELL_INVALID, name, message, actual, text));
        }
    }

    /** A cell that can not be read. */
    void threw(Throwable thrown) {
        threw("reading a cell threw ", thrown);
    }

    /** A constraint that can not judge a cell. */
    void constraintThrew(Throwable thrown) {
        threw("a constraint could not judge a cell, it threw ", thrown);
    }

    private void threw(String what, Throwable thrown) {
        if (!ofCells.again(what)) {
            String actual = Shown.type(thrown.getClass());
            ofCells.first(
                    what, new Fault(Code.CELL_INVALID, name, type, actual, "column " + name + ": " + what + actual));
        }
    }

    /** The findings; {@code unknown} may tell what a missing column is called instead. */
    List<ColumnFinding> toList(UnknownColumns unknown) {
        List<ColumnFinding> findings = new ArrayList<>();
        if (missing != null) {
            findings.add(missing.ofColumn(" ", unknown.hint(name)));
        }
        for (Tally tally : ofCells.inOrder()) {
            findings.add(tally.ofCells());
        }
        return findings;
    }
}
