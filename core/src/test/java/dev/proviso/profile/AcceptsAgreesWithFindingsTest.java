package dev.proviso.profile;

import static dev.proviso.profile.Learning.compiled;
import static dev.proviso.profile.Learning.learned;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.ColumnFinding;
import dev.proviso.annotation.Drift.Metric;
import dev.proviso.schema.DriftContract;
import dev.proviso.schema.SchemaException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever was learned and whatever comes: a table is accepted exactly if nothing is found wrong with it. */
class AcceptsAgreesWithFindingsTest {
    private static final String[] NAMES = {"a", "b", "c", "d"};
    private static final Metric[] METRICS = {Metric.DEFAULT, Metric.MEAN, Metric.SPREAD, Metric.TOTAL_VARIATION};
    private static final int TABLES = 4_000;

    private final Random random = new Random(7);
    private int accepted;
    private int drifted;

    private Object cell(int column) {
        if (random.nextInt(60) == 0) {
            return random.nextBoolean() ? "odd" : 1.5;
        }
        return switch (column) {
            case 0 -> random.nextGaussian();
            case 1 -> random.nextInt(4);
            case 2 -> "level " + random.nextInt(3);
            default -> random.nextBoolean();
        };
    }

    private List<Map<String, Object>> table(int rows) {
        List<Map<String, Object>> table = new ArrayList<>();
        int columns = random.nextInt(9) == 0 ? 3 : NAMES.length;
        int first = random.nextInt(12) == 0 ? 1 : 0;
        for (int row = 0; row < rows; row++) {
            Map<String, Object> cells = new LinkedHashMap<>();
            for (int i = 0; i < columns; i++) {
                int column = (first + i) % columns;
                cells.put(NAMES[column], cell(column));
            }
            table.add(cells);
        }
        return table;
    }

    private void compare() throws SchemaException {
        DriftContract drift = new DriftContract(
                0.3 + random.nextDouble() / 2, METRICS[random.nextInt(METRICS.length)], random.nextInt(20));
        LearnedPlan plan = compiled(learned(table(4 + random.nextInt(30))), drift);
        List<Map<String, Object>> table = table(random.nextInt(30));
        List<ColumnFinding> found = plan.findings(table, null);

        assertThat(plan.accepts(table, null)).as("%s of %s", found, table).isEqualTo(found.isEmpty());
        accepted += found.isEmpty() ? 1 : 0;
        for (ColumnFinding finding : found) {
            drifted += finding.rule().equals("drift") ? 1 : 0;
        }
    }

    @Test
    void both_looks_come_to_the_same() throws SchemaException {
        for (int i = 0; i < TABLES; i++) {
            compare();
        }

        assertThat(accepted).isBetween(TABLES / 20, TABLES * 19 / 20);
        assertThat(drifted).isGreaterThan(TABLES / 20);
    }
}
