package dev.proviso.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.ColumnFinding;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema.Extra;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table is accepted if and only if there is nothing to say of it; over random tables, most of them nearly good. */
class AcceptsAgreesWithFindingsTest {
    private static final int CASES = 10_000;

    record Sample(
            @InRange(min = -1, max = 1) @Finite double score,
            @InRange(min = 0, max = 100) int count,
            float weight,
            Long id,
            @NotNull TimeUnit unit,
            @Size(max = 3) String text,
            LocalDate day,
            boolean flag) {}

    /** The same columns and one more, in another order and in narrower or wider types. */
    record Other(
            Object unit,
            short count,
            float score,
            Number id,
            Object text,
            double extra,
            boolean flag,
            LocalDate day,
            int weight) {}

    /** Some of the columns. */
    record Part(double score, String text) {}

    private final Random random;

    AcceptsAgreesWithFindingsTest() {
        long seed = System.nanoTime();
        System.out.println("AcceptsAgreesWithFindingsTest: seed " + seed);
        random = new Random(seed);
    }

    @ParameterizedTest
    @EnumSource
    void a_table_is_accepted_if_and_only_if_nothing_is_found(Extra extra) {
        TablePlan contract = Tables.contract(Sample.class, extra);
        int accepted = 0;

        for (int i = 0; i < CASES; i++) {
            Object table = table();
            List<ColumnFinding> findings = contract.findings(table);

            assertThat(contract.accepts(table)).as("%s: %s", table, findings).isEqualTo(findings.isEmpty());
            accepted += findings.isEmpty() ? 1 : 0;
        }

        assertThat(accepted).as("good tables").isBetween(CASES / 20, CASES - CASES / 20);
    }

    @Test
    void each_finding_counts_the_rows_it_tells() {
        TablePlan contract = Tables.contract(Sample.class, Extra.REJECT);

        for (int i = 0; i < CASES / 10; i++) {
            for (ColumnFinding finding : contract.findings(rows())) {
                assertThat(finding.count()).isBetween(1L, finding.rows());
                assertThat(finding.firstRows())
                        .hasSize((int) Math.min(5, finding.count()))
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .allMatch(row -> row >= 0 && row < finding.rows());
            }
        }
    }

    private Object table() {
        return random.nextInt(4) == 0 ? row() : rows();
    }

    private List<Object> rows() {
        List<Object> rows = random.nextBoolean() ? new ArrayList<>() : Tables.linked();
        for (int i = random.nextInt(12); i > 0; i--) {
            rows.add(row());
        }
        return rows;
    }

    private Object row() {
        return switch (random.nextInt(rarely() ? 8 : 5)) {
            case 0, 1, 2 -> map();
            case 3, 4 -> sample();
            case 5 -> new Other(unit(), (short) count(), (float) score(), 1, text(), 0, true, null, 1);
            case 6 -> new Part(score(), text());
            default -> pick(null, "text", new int[0], List.of(), Map.of(), new TreeMap<>(Map.of(1, 2)));
        };
    }

    private Sample sample() {
        TimeUnit unit = rarely() ? null : TimeUnit.DAYS;
        return new Sample(score(), count(), (float) score(), 1L, unit, text(), null, random.nextBoolean());
    }

    private Map<String, Object> map() {
        Map<String, Object> row = random.nextBoolean() ? new HashMap<>() : new LinkedHashMap<>();
        row.put("score", cell(score(), (float) score(), 1, 0L));
        row.put("count", cell(count(), (short) 3, (byte) 100));
        row.put("weight", cell(1.5f, 2L, 7));
        row.put("id", cell(1L, 2, null));
        row.put("unit", cell("DAYS", TimeUnit.HOURS, unit()));
        row.put("text", cell("abc", text(), null));
        row.put("day", cell(LocalDate.EPOCH, null));
        row.put("flag", cell(true, false));
        if (rarely()) {
            row.remove(pick("score", "id", "unit", "text", "flag"));
        }
        if (rarely()) {
            row.put(pick("Score", "extra", null, ""), 1);
        }
        return row;
    }

    /** One of the cells that are good, as a rule. */
    private Object cell(Object... good) {
        return random.nextInt(100) == 0
                ? pick(
                        null,
                        "",
                        "abcd",
                        "7",
                        'c',
                        1e300,
                        Double.NaN,
                        1L << 40,
                        new BigDecimal("1"),
                        List.of(),
                        TimeUnit.DAYS)
                : pick(good);
    }

    private double score() {
        return rarely() ? pick(Double.NaN, 1.5, Double.NEGATIVE_INFINITY, -1.0, 1.0) : random.nextDouble();
    }

    private int count() {
        return rarely() ? pick(-1, 0, 100, 101) : random.nextInt(100);
    }

    private String text() {
        return rarely() ? pick(null, "", "abc", "abcd") : "ab";
    }

    private Object unit() {
        return rarely() ? pick("days", "DAYS", Thread.State.NEW) : TimeUnit.DAYS;
    }

    private boolean rarely() {
        return random.nextInt(10) == 0;
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
