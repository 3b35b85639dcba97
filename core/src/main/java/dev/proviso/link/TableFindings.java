package dev.proviso.link;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.Violation;
import dev.proviso.schema.TableContract;
import java.util.ArrayList;
import java.util.List;

/** Words what is wrong with a table. */
final class TableFindings {
    private final CallBlame blame;
    private final String subject;

    /** @param subject the name of the value */
    TableFindings(CallBlame blame, String subject) {
        this.blame = blame;
        this.subject = subject;
    }

    /** That there is null in place of a table. */
    Violation none(TableContract table) {
        String expected = table.title();
        return blame.violation(Code.NULL_VALUE, subject, subject + " is null, expected " + expected)
                .withExpected(expected, "null");
    }

    List<Violation> all(List<ColumnFinding> findings) {
        List<Violation> all = new ArrayList<>();
        for (ColumnFinding finding : findings) {
            all.add(blame.violation(finding.code(), subject, subject + ", " + finding.sentence())
                    .withFinding(finding));
        }
        return all;
    }
}
