package dev.proviso.schema;

import dev.proviso.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns that rows have and the schema does not know: faults, or hints at what a missing column is called. */
final class UnknownColumns {
    private static final int MOST_NAMED = 20;

    private final Set<String> known;
    private final Tallies tallies;
    private final Suggestions suggestions = new Suggestions();

    UnknownColumns(Set<String> known, Rows rows) {
        this.known = known;
        this.tallies = new Tallies(rows);
    }

    /** Takes the names of a row that lacks a column. */
    void suggest(Collection<?> names) {
        for (Object name : names) {
            if (name instanceof String text && !known.contains(text)) {
                suggestions.add(text);
            }
        }
    }

    /** Takes the names of a row that has columns too many. */
    void reject(Collection<?> names) {
        boolean named = false;
        for (Object name : names) {
            if (!(name instanceof String text && known.contains(text))) {
                named = true;
                reject(name);
            }
        }
        if (!named) {
            // A map that counts more names than it tells.
            rejectUnnamed();
        }
    }

    private void reject(@Nullable Object name) {
        String shown = Shown.value(name);
        if (tallies.again(shown)) {
            return;
        }
        if (tallies.size() >= MOST_NAMED) {
            rejectUnnamed();
            return;
        }
        tallies.first(shown, fault(name instanceof String text ? Quoted.bare(text) : shown, "column " + shown));
    }

    private void rejectUnnamed() {
        if (!tallies.again(Code.COLUMN_UNEXPECTED)) {
            tallies.first(Code.COLUMN_UNEXPECTED, fault(null, tallies.size() == 0 ? "columns" : "further columns"));
        }
    }

    private static Fault fault(@Nullable String column, String subject) {
        return new Fault(Code.COLUMN_UNEXPECTED, column, null, null, subject + ": not in the schema");
    }

    /** The end of a sentence on a missing column; empty if no other resembles it. */
    String hint(String column) {
        String suggestion = suggestions.closestTo(column);
        return suggestion == null
                ? ""
                : "; did you mean " + Quoted.of(suggestion) + ", which the schema does not know?";
    }

    List<ColumnFinding> toList() {
        List<ColumnFinding> findings = new ArrayList<>();
        for (Tally tally : tallies.inOrder()) {
            findings.add(tally.ofColumn(", but ", ""));
        }
        return findings;
    }
}
