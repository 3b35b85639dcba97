package dev.proviso.profile;

import static dev.proviso.profile.Learning.compiled;
import static dev.proviso.profile.Learning.learned;
import static dev.proviso.profile.Learning.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.proviso.ColumnFinding;
import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Drift.Metric;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.DriftContract;
import dev.proviso.schema.NumberProfile;
import dev.proviso.schema.SchemaException;
import dev.proviso.schema.TableContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DriftCheckTest {
    private static final TableContract TRAINING = learned(row("x", new double[] {0, 2, 4, 6}, "same", new int[4]));

    private static DriftContract drift(double max, Metric metric) {
        return new DriftContract(max, metric, 1);
    }

    private static List<String> told(Map<String, Object> table, DriftContract drift) throws SchemaException {
        LearnedPlan plan = compiled(TRAINING, drift);
        List<String> found =
                plan.findings(table, null).stream().map(ColumnFinding::sentence).toList();
        assertThat(plan.accepts(table, null)).isEqualTo(found.isEmpty());
        return found;
    }

    @Test
    void means_are_compared_in_standard_deviations() throws SchemaException {
        Map<String, Object> table = row("x", new double[] {5, 7}, "same", new int[2]);

        assertThat(told(table, drift(1.4, Metric.MEAN))).isEmpty();
        assertThat(told(table, drift(1.3, Metric.MEAN)))
                .containsExactly(
                        "column x: drifted from what fit has seen: distance of the means in standard deviations"
                                + " 1.34, expected at most 1.3");
    }

    @Test
    void a_mean_that_had_no_spread_may_not_move() throws SchemaException {
        assertThat(told(row("x", new double[] {3}, "same", new int[] {1}), drift(9, Metric.MEAN)))
                .containsExactly("column same: drifted from what fit has seen: distance of the means in standard"
                        + " deviations infinite, expected at most 9");
    }

    @Test
    void spreads_are_compared_by_their_ratio() throws SchemaException {
        assertThat(told(row("x", new double[] {0, 4, 8, 12}, "same", new int[4]), drift(0.9, Metric.SPREAD)))
                .containsExactly(
                        "column x: drifted from what fit has seen: ratio of the standard deviations, less 1, 1,"
                                + " expected at most 0.9");
        assertThat(told(row("x", new double[] {0, 1, 2, 3}, "same", new int[4]), drift(0.9, Metric.SPREAD)))
                .containsExactly(
                        "column x: drifted from what fit has seen: ratio of the standard deviations, less 1, 1,"
                                + " expected at most 0.9");
    }

    @Test
    void a_column_of_another_type_is_told_as_that() throws SchemaException {
        assertThat(told(row("x", List.of("a", "b"), "same", new int[2]), drift(0.1, Metric.MEAN)))
                .containsExactly(
                        "column x: expected number (learned by fit), got String \"a\" in row 0 and in 1 more of 2 rows"
                                + " (rows 0, 1)");
    }

    @Test
    void columns_that_the_metric_does_not_fit_are_left_out_where_it_is_said_of_all() throws SchemaException {
        assertThat(told(row("x", new double[] {9, 9}, "same", new int[2]), drift(0.1, Metric.TOTAL_VARIATION)))
                .isEmpty();
    }

    @Test
    void a_column_of_which_nothing_was_kept_can_not_drift() {
        TableContract table = TableContract.of(List.of(ColumnContract.named("x")
                        .type(ColumnType.NUMBER)
                        .drift(drift(0.1, Metric.MEAN))
                        .build()))
                .build();

        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> compiled(table, null))
                .withMessage(
                        "column x: its drift is to be measured, and the training has kept no profile of it; train on"
                                + " cells that are not null, or leave drift out");
    }

    @Test
    void without_quantiles_the_library_is_asked_for() {
        TableContract table = TableContract.of(List.of(ColumnContract.named("x")
                        .type(ColumnType.NUMBER)
                        .profile(new NumberProfile(9, 1, 1, List.of()))
                        .build()))
                .build();

        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> compiled(table, drift(0.1, Metric.DEFAULT)))
                .withMessage("column x: drift is measured by quantiles, and the training has kept none; add"
                        + " org.apache.datasketches:datasketches-java to the class path and train again, or choose MEAN or"
                        + " SPREAD");
    }

    @Test
    void distances_are_rounded_so_that_they_are_seen_above_the_limit() {
        assertThat(DistanceText.of(0.3149, 0.1)).isEqualTo("0.31");
        assertThat(DistanceText.of(0.1001, 0.1)).isEqualTo("0.1001");
        assertThat(DistanceText.of(0.1)).isEqualTo("0.1");
        assertThat(DistanceText.of(2)).isEqualTo("2");
    }
}
