package dev.proviso.table;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.schema.Quoted;
import dev.proviso.schema.Shown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns that rows have and the schema does not know: faults, or hints at what a missing column is called. */
final class UnknownColumns {
    private static final int MOST_NAMED = 20;

    private final TableColumns table;
    private final Tallies tallies;
    private final Suggestions suggestions = new Suggestions();
    private int hints;

    UnknownColumns(TableColumns table, Rows rows) {
        this.table = table;
        this.tallies = new Tallies(rows);
    }

    /** Takes the names of a row that lacks a column. */
    void suggest(Collection<?> names) {
        for (Object name : names) {
            if (name instanceof String text && table.index().of(text) == ColumnIndex.NONE) {
                suggestions.add(text);
            }
        }
    }

    /** Takes the names of a row that has columns too many; false if none of the names is one. */
    boolean reject(Collection<?> names) {
        boolean named = false;
        for (Object name : names) {
            int column = table.index().of(name);
            if (column == ColumnIndex.FORBIDDEN || (column == ColumnIndex.NONE && table.rejectsExtra())) {
                named = true;
                reject(name, column == ColumnIndex.FORBIDDEN);
            }
        }
        return named;
    }

    private void reject(@Nullable Object name, boolean forbidden) {
        String shown = Shown.value(name);
        if (tallies.again(shown) != null) {
            return;
        }
        if (tallies.size() >= MOST_NAMED) {
            rejectUnnamed();
            return;
        }
        String column = name instanceof String text ? Quoted.bare(text) : shown;
        tallies.first(shown, fault(column, "column " + shown + (forbidden ? ": is for training" : reason())));
    }

    /** Of a map that counts more names than it tells. */
    void rejectUnnamed() {
        if (tallies.again(Code.COLUMN_UNEXPECTED) == null) {
            String subject = tallies.size() == 0 ? "columns" : "further columns";
            tallies.first(Code.COLUMN_UNEXPECTED, fault(null, subject + reason()));
        }
    }

    private String reason() {
        String trainer = table.contract().learnedBy();
        return trainer == null ? ": not in the schema" : ": not seen by " + trainer;
    }

    private static Fault fault(@Nullable String column, String text) {
        return Fault.ofTable(Code.COLUMN_UNEXPECTED, column, "extra", null, null, text);
    }

    /** The end of a sentence on a missing column; empty if no other resembles it. */
    String hint(String column) {
        String suggestion = hints++ < MOST_NAMED ? suggestions.closestTo(column) : null;
        if (suggestion == null) {
            return "";
        }
        String trainer = table.contract().learnedBy();
        return "; did you mean " + Quoted.of(suggestion) + ", which "
                + (trainer == null ? "the schema does not know?" : trainer + " has not seen?");
    }

    List<ColumnFinding> toList() {
        List<ColumnFinding> findings = new ArrayList<>();
        for (Tally tally : tallies.inOrder()) {
            findings.add(tally.ofColumn(", but ", ""));
        }
        return findings;
    }
}
