package dev.proviso.link;

import dev.proviso.Code;
import dev.proviso.Violation;
import dev.proviso.contract.Names;
import dev.proviso.schema.ColumnFinding;
import dev.proviso.schema.TableContract;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words what is wrong with a table. */
final class TableFindings {
    private final CallBlame blame;
    private final String subject;
    private final TableContract table;

    /** @param subject the name of the value */
    TableFindings(CallBlame blame, String subject, TableContract table) {
        this.blame = blame;
        this.subject = subject;
        this.table = table;
    }

    /** @param nullIsSaid whether nothing is to be said of null: it is accepted, or told of already */
    List<Violation> in(@Nullable Object value, boolean nullIsSaid) {
        List<Violation> found = new ArrayList<>();
        if (value == null) {
            if (!nullIsSaid) {
                String expected = Names.simple(table.type());
                found.add(
                        blame.violation(Code.NULL_VALUE, subject, subject + " is null, expected a table of " + expected)
                                .withExpected(expected, "null"));
            }
            return found;
        }
        for (ColumnFinding finding : table.findings(value)) {
            Violation violation = blame.violation(finding.code(), subject, subject + ", " + finding.sentence())
                    .withExpected(finding.expected(), finding.actual());
            String column = finding.column();
            found.add(column == null ? violation : violation.withColumn(column));
        }
        return found;
    }
}
