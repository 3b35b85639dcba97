package dev.proviso.table;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.annotation.Severity;
import dev.proviso.schema.Quoted;
import dev.proviso.schema.Shown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one column: each fault once, with the rows that have it. */
final class ColumnFaults {
    private static final String HIDDEN = "a value that is not shown";

    private final ColumnPlan column;
    private final String name;
    private final String type;
    private final String learned;
    private final Rows rows;
    private final Tallies ofCells;
    private @Nullable Tally missing;
    private boolean spoilt;

    /**
     * @param name what the table calls the column
     * @param learned what has learned the schema, for messages; empty if it was declared
     */
    ColumnFaults(ColumnPlan column, String name, String learned, Rows rows) {
        this.column = column;
        this.name = Quoted.message(name);
        this.type = column.cellType().title();
        this.learned = learned;
        this.rows = rows;
        this.ofCells = new Tallies(rows);
    }

    /** Whether a fault was told since this was last asked. */
    boolean isSpoilt() {
        boolean was = spoilt;
        spoilt = false;
        return was;
    }

    void isMissing() {
        spoilt = true;
        if (missing == null) {
            String text = "column " + name + ": missing" + learned;
            missing = new Tally(fault(Code.COLUMN_MISSING, "required", type, null, text, 1), rows);
        }
        missing.add();
    }

    void isNull() {
        spoilt = true;
        if (ofCells.again(Code.CELL_NULL) == null) {
            ofCells.first(Code.CELL_NULL, ofCell(Code.CELL_NULL, "not null", type, "null", mostly()));
        }
    }

    void hasType(Object cell) {
        spoilt = true;
        Tally tally = ofCells.again(Code.COLUMN_TYPE);
        if (tally == null) {
            String shown = hides()
                    ? Shown.type(Shown.typeOf(cell))
                    : rows.areText() && cell instanceof String ? Shown.value(cell) : Shown.typed(cell);
            String text = "column " + name + ": expected " + type + learned + ", got " + shown;
            String actual = Shown.type(Shown.typeOf(cell));
            tally = ofCells.first(Code.COLUMN_TYPE, fault(Code.COLUMN_TYPE, "type", type, actual, text, 1));
        }
        sample(tally, cell);
    }

    /** A column of which no cell can be of its type. */
    void hasColumnType(String actual) {
        spoilt = true;
        String text = "column " + name + ": expected " + type + learned + ", got a column of " + actual;
        ofCells.first(Code.COLUMN_TYPE, fault(Code.COLUMN_TYPE, "type", type, actual, text, 1));
    }

    /** A cell that breaks a rule; {@code key} tells it from the column's other rules. */
    void breaks(Object key, Code code, String rule, String expected, @Nullable Object cell) {
        spoilt = true;
        Tally tally = ofCells.again(key);
        if (tally == null) {
            tally = ofCells.first(key, ofCell(code, rule, expected, shown(cell), mostly()));
        }
        sample(tally, cell);
    }

    /** A cell that breaks a rule whose author says so in words of his own. */
    void breaks(CellRule rule, Object cell) {
        if (!rule.isOwnMessage()) {
            breaks(rule, rule.code(), rule.name(), rule.expected(), cell);
            return;
        }
        spoilt = true;
        Tally tally = ofCells.again(rule);
        if (tally == null) {
            String message = Quoted.message(rule.expected());
            String actual = shown(cell);
            String text = "column " + name + ": " + message + ", got " + actual;
            tally = ofCells.first(rule, fault(rule.code(), rule.name(), message, actual, text, mostly()));
        }
        sample(tally, cell);
    }

    /** A cell that breaks a constraint, which says so in its own words. */
    void breaks(Constraints.Breach breach) {
        spoilt = true;
        Tally tally = ofCells.again(breach.constraint());
        if (tally == null) {
            // The author's words may quote the cell.
            String message = hides() ? "breaks @" + breach.rule() : Quoted.message(breach.message());
            String actual = shown(breach.value());
            String text = "column " + name + ": " + message + ", got " + actual;
            tally = ofCells.first(
                    breach.constraint(),
                    fault(Code.CELL_INVALID, "@" + breach.rule(), message, actual, text, mostly()));
        }
        sample(tally, breach.value());
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
        spoilt = true;
        if (ofCells.again(what) == null) {
            String actual = Shown.type(thrown.getClass());
            String text = "column " + name + ": " + what + actual;
            ofCells.first(what, fault(Code.CELL_INVALID, "read", type, actual, text, 1));
        }
    }

    /** A cell that another row has already. */
    void isRepeated(@Nullable Object cell) {
        Tally tally = ofCells.again(Code.NOT_UNIQUE);
        if (tally == null) {
            String actual = shown(cell);
            String text = "column " + name + ": expected unique values, got " + actual + " again";
            tally = ofCells.first(
                    Code.NOT_UNIQUE, fault(Code.NOT_UNIQUE, "unique", "unique values", actual, text, mostly()));
        }
        sample(tally, cell);
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

    private double mostly() {
        return column.contract().mostly();
    }

    private boolean hides() {
        return column.contract().sensitive();
    }

    private String shown(@Nullable Object cell) {
        return hides() && cell != null ? HIDDEN : Shown.value(cell);
    }

    private void sample(Tally tally, @Nullable Object cell) {
        if (!hides() && tally.wantsSamples()) {
            tally.sample(Shown.value(cell));
        }
    }

    private Fault ofCell(Code code, String rule, String expected, String actual, double mostly) {
        String text = "column " + name + ": expected " + expected + learned + ", got " + actual;
        return fault(code, rule, expected, actual, text, mostly);
    }

    private Fault fault(Code code, String rule, String expected, @Nullable String actual, String text, double mostly) {
        Severity severity = column.contract().severity();
        return new Fault(code, severity, name, rule, expected, actual, text, mostly);
    }
}
