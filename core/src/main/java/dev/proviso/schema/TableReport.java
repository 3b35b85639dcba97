package dev.proviso.schema;

import dev.proviso.ColumnFinding;
import dev.proviso.annotation.Severity;
import java.io.Serializable;
import java.util.List;

/**
 * All that is wrong with a table, each fault of a column once. As text it is a table for a person; as JSON it is one line,
 * or one for each finding, with the keys that {@code docs/table-reports.md} explains. All of these are bounded in length,
 * and hold cells only as the findings do: none of a column that is sensitive.
 *
 * @param title what was checked, for instance {@code Flower}
 * @param rows the number of rows of the table
 * @param findings what was found, in order: first what concerns rows, then the columns
 */
public record TableReport(String title, long rows, List<ColumnFinding> findings) implements Serializable {

    public TableReport {
        findings = List.copyOf(findings);
    }

    /** Whether nothing was found. */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /** Whether something was found that is an error; what only warns is none. */
    public boolean hasErrors() {
        for (ColumnFinding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** The whole report as one line of JSON, without a line break at its end. */
    public String toJson() {
        return ReportJson.line(this);
    }

    /** Each finding as a line of JSON that ends with a line break; empty if nothing was found. */
    public String toJsonLines() {
        return ReportJson.lines(this);
    }

    /** The report for a person: a line for the whole, then the findings one below the other in columns. */
    @Override
    public String toString() {
        return ReportText.of(this);
    }
}
