package dev.proviso.table;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.schema.Quoted;
import dev.proviso.schema.Shown;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with rows as such, and with the table. */
final class RowFaults {
    private static final String ROW = "a Map, a record or a bean";

    private final Tallies tallies;
    private final boolean single;

    RowFaults(Rows rows) {
        this.tallies = new Tallies(rows);
        this.single = rows.isSingle();
    }

    void isNull() {
        if (tallies.again(Code.NULL_VALUE) == null) {
            tallies.first(Code.NULL_VALUE, Fault.ofRow(Code.NULL_VALUE, expected(), "null"));
        }
    }

    void isNoRow(Object row) {
        if (tallies.again(Code.COLUMN_TYPE) == null) {
            String actual = Shown.type(Shown.typeOf(row));
            String hint = single ? TableTypes.hint(row.getClass()) : null;
            String text = "expected " + expected() + ", got " + actual + (hint == null ? "" : "; " + hint);
            Fault fault = Fault.ofTable(Code.COLUMN_TYPE, null, "row", expected(), actual, text);
            tallies.first(Code.COLUMN_TYPE, fault);
        }
    }

    /** A record whose class Proviso may not read. */
    void isClosed(Class<?> type) {
        if (tallies.again(type.getPackage()) == null) {
            String reason = (type.isRecord() ? "a record" : "a bean") + " that can not be read ("
                    + Accessors.refusal(type) + ")";
            tallies.first(type.getPackage(), Fault.ofRow(Code.COLUMN_TYPE, expected(), reason));
        }
    }

    /** A row that has two columns of one name. */
    void hasTwice(String name) {
        Tally tally = tallies.again("twice");
        if (tally == null) {
            String text = "column " + Quoted.of(name) + ": it is there twice";
            tally = tallies.first(
                    "twice", Fault.ofTable(Code.COLUMN_UNEXPECTED, Quoted.bare(name), "name", null, null, text));
        }
        tally.sample(Quoted.of(name));
    }

    /** A row that has a column without a name. */
    void hasUnnamed(int place) {
        if (tallies.again("unnamed") == null) {
            String text = "column " + place + " has no name";
            tallies.first("unnamed", Fault.ofTable(Code.COLUMN_UNEXPECTED, null, "name", null, null, text));
        }
    }

    void threw(Throwable thrown) {
        if (tallies.again("threw") == null) {
            String actual = Shown.type(thrown.getClass());
            tallies.first(
                    "threw",
                    Fault.ofTable(Code.COLUMN_TYPE, null, "row", expected(), actual, "reading threw " + actual));
        }
    }

    private String expected() {
        return single ? "a Map, a record, a bean, or a List or array of them" : ROW;
    }

    List<ColumnFinding> toList() {
        List<ColumnFinding> findings = new ArrayList<>();
        for (Tally tally : tallies.inOrder()) {
            findings.add(tally.ofCells());
        }
        return findings;
    }
}
