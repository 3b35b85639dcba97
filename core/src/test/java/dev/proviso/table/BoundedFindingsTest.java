package dev.proviso.table;

import static dev.proviso.annotation.Schema.Extra.REJECT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.ColumnFinding;
import dev.proviso.table.Tables.Petal;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.junit.jupiter.api.Test;

class BoundedFindingsTest {
    private static final int ROWS = 50_000;

    /** Rows made as they are read, each bad in its own way. */
    private static final class EndlesslyBad extends AbstractList<Map<String, Object>> implements RandomAccess {
        @Override
        public int size() {
            return ROWS;
        }

        @Override
        public Map<String, Object> get(int index) {
            return Tables.row(
                    "petal_length", "long text ".repeat(100) + index, "column " + index, index, "petal_width", -index);
        }
    }

    @Test
    void findings_are_few_and_short_however_bad_the_table_is() {
        List<ColumnFinding> findings = Tables.contract(Petal.class, REJECT).findings(new EndlesslyBad());

        assertThat(findings).hasSize(23);
        assertThat(findings.get(0).sentence())
                .isEqualTo("column petal_length: expected double, got String"
                        + " \"long text long text long text long text …\" in row 0"
                        + " and in 49999 more of 50000 rows (rows 0, 1, 2, 3, 4, …)");
        assertThat(findings.get(22).sentence())
                .isEqualTo("further columns: not in the schema, but in row 20"
                        + " and in 49979 more of 50000 rows (rows 20, 21, 22, 23, 24, …)");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.firstRows()).hasSizeLessThanOrEqualTo(5);
            assertThat(finding.sentence()).hasSizeLessThan(300);
        });
    }
}
