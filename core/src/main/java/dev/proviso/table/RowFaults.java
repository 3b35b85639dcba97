package dev.proviso.table;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.schema.Shown;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with rows as such, and with the table. */
final class RowFaults {
    private static final String ROW = "a Map or a record";

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
            tallies.first(Code.COLUMN_TYPE, Fault.ofRow(Code.COLUMN_TYPE, expected(), Shown.type(Shown.typeOf(row))));
        }
    }

    /** A record whose class Proviso may not read. */
    void isClosed(Class<?> type) {
        if (tallies.again(type.getPackage()) == null) {
            String reason = "a record that can not be read (" + Accessors.refusal(type) + ")";
            tallies.first(type.getPackage(), Fault.ofRow(Code.COLUMN_TYPE, expected(), reason));
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
        return single ? "a Map, a record or a List of either" : ROW;
    }

    List<ColumnFinding> toList() {
        List<ColumnFinding> findings = new ArrayList<>();
        for (Tally tally : tallies.inOrder()) {
            findings.add(tally.ofCells());
        }
        return findings;
    }
}
