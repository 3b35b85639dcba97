package dev.proviso.link;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.Violation;
import dev.proviso.table.TablePlan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words what is wrong with a table. */
final class TableFindings {
    private final CallBlame blame;
    private final String subject;
    private final TablePlan table;

    /** @param subject the name of the value */
    TableFindings(CallBlame blame, String subject, TablePlan table) {
        this.blame = blame;
        this.subject = subject;
        this.table = table;
    }

    /** @param nullIsSaid whether nothing is to be said of null: it is accepted, or told of already */
    List<Violation> in(@Nullable Object value, boolean nullIsSaid) {
        List<Violation> found = new ArrayList<>();
        if (value == null) {
            if (!nullIsSaid) {
                String expected = table.contract().title();
                found.add(blame.violation(Code.NULL_VALUE, subject, subject + " is null, expected " + expected)
                        .withExpected(expected, "null"));
            }
            return found;
        }
        for (ColumnFinding finding : table.findings(value)) {
            found.add(blame.violation(finding.code(), subject, subject + ", " + finding.sentence())
                    .withFinding(finding));
        }
        return found;
    }
}
