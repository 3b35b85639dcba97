package dev.proviso.table;

import static dev.proviso.annotation.Schema.Extra.REJECT;
import static dev.proviso.table.Tables.contract;
import static dev.proviso.table.Tables.isGood;
import static dev.proviso.table.Tables.petal;
import static dev.proviso.table.Tables.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.InRange;
import dev.proviso.report.InternalFaults;
import dev.proviso.table.Frame.Foot;
import dev.proviso.table.Frame.Line;
import dev.proviso.table.Tables.Petal;
import dev.proviso.value.Services;
import dev.proviso.value.TableType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tables and rows of types that a {@link TableType} reads. */
class OwnTableTest {
    private static final List<String> NAMES = List.of("petal_length", "petal_width");

    private final TablePlan petal = contract(Petal.class);

    record Whole(@InRange(min = 1, max = 9) int count, String name) {}

    @BeforeAll
    static void find_the_providers() {
        // What is found for a class holds from then on.
        TablePlan plan = contract(Petal.class);
        Frame.within(() -> {
            plan.accepts(new Frame(0, NAMES));
            plan.accepts(new Frame.OfText(0, NAMES));
            plan.accepts(new Line(NAMES));
            plan.accepts(new Foot());
        });
    }

    @Test
    void a_frame_is_read_by_its_columns() {
        assertThat(isGood(petal, new Frame(2, NAMES, new double[] {4.2, 1}, new float[] {1.3f, 1})))
                .isTrue();
        assertThat(isGood(petal, new Frame(1, NAMES, List.of(4.2), new LinkedList<>(List.of(1.3)))))
                .isTrue();
        assertThat(said(petal, new Frame(2, NAMES, new double[] {4.2, 8}, new Object[] {"1.3", null})))
                .containsExactly(
                        "column petal_length: expected 1.0 to 7.0, got 8.0 in row 1",
                        "column petal_width: expected double, got String \"1.3\" in row 0",
                        "column petal_width: expected double, got null in row 1");
    }

    @Test
    void a_frame_of_text_is_read_cell_by_cell_as_the_columns_type() {
        TablePlan whole = contract(Whole.class);
        List<String> names = List.of("count", "name");

        assertThat(isGood(whole, new Frame.OfText(2, names, new String[] {"1", "9"}, new String[] {"a", ""})))
                .isTrue();
        assertThat(said(whole, new Frame.OfText(2, names, new Object[] {"1.0", 10}, new Object[] {"a", 2})))
                .containsExactly(
                        "column count: expected int, got \"1.0\" in row 0",
                        "column count: expected 1 to 9, got 10 in row 1",
                        "column name: expected String, got Integer 2 in row 1");
    }

    @Test
    void a_row_of_such_a_type_stands_where_a_map_does() {
        Line good = new Line(NAMES, 4.2, 1.3);

        assertThat(isGood(petal, good)).isTrue();
        assertThat(isGood(
                        petal, List.of(good, petal(4.2, 1.3), new Line(List.of("petal_width", "petal_length"), 1, 2))))
                .isTrue();
        assertThat(isGood(petal, new Line[] {good, good})).isTrue();
        assertThat(said(petal, List.of(good, new Line(NAMES, "4.2", 13.0))))
                .containsExactly(
                        "column petal_length: expected double, got String \"4.2\" in row 1",
                        "column petal_width: expected 0.1 to 2.6, got 13.0 in row 1");
    }

    @Test
    void each_row_has_columns_of_its_own() {
        assertThat(said(
                        contract(Petal.class, REJECT),
                        List.of(
                                new Line(NAMES, 4.2, 1.3),
                                new Line(List.of("petal_length"), 4.2),
                                new Line(List.of("petal_length", "petal_width", "id"), 4.2, 1.3, 7))))
                .containsExactly(
                        "column petal_width: missing in row 1", "column \"id\": not in the schema, but in row 2");
    }

    @Test
    void a_frame_is_no_row_and_a_row_can_be_a_table() {
        assertThat(said(petal, List.of(new Frame(0, NAMES, new double[0], new double[0]))))
                .containsExactly("expected a Map, a record or a bean, got Frame in row 0");
        assertThat(said(petal, new Line(NAMES, 4.2, 13)))
                .containsExactly("column petal_width: expected 0.1 to 2.6, got 13");
    }

    @Test
    void columns_are_missing_unexpected_and_there_twice() {
        assertThat(said(
                        contract(Petal.class, REJECT),
                        new Frame(
                                0, List.of("petal_length", "id", "petal_length"), new int[0], new int[0], new int[0])))
                .containsExactly(
                        "column petal_width: missing",
                        "column \"id\": not in the schema",
                        "column \"petal_length\": it is there twice");
    }

    @Test
    void a_frame_of_unknown_length_has_names_and_types_only() {
        assertThat(isGood(petal, new Frame(TableType.UNKNOWN, NAMES, double.class, Integer.class)))
                .isTrue();
        assertThat(isGood(petal, new Frame(TableType.UNKNOWN, NAMES, "not known", Object.class)))
                .isTrue();
        assertThat(said(
                        petal,
                        new Frame(TableType.UNKNOWN, List.of("petal_length", "petalwidth"), String.class, int.class)))
                .containsExactly(
                        "column petal_length: expected double, got a column of String",
                        "column petal_width: missing; did you mean \"petalwidth\", which the schema does not know?");
    }

    @Test
    void a_column_without_a_name_is_told() {
        assertThat(said(
                        petal,
                        new Frame(
                                1,
                                Arrays.asList("petal_length", null, "petal_width"),
                                new double[] {4.2},
                                new double[] {0},
                                new double[] {9})))
                .containsExactly("column petal_width: expected 0.1 to 2.6, got 9.0 in row 0", "column 1 has no name");
        assertThat(said(petal, List.of(new Line(Arrays.asList(null, "petal_width", "petal_length"), 1, 1, 1))))
                .containsExactly("column 0 has no name in row 0");
    }

    @Test
    void a_column_that_is_none_or_has_another_length_is_told() {
        assertThat(said(petal, new Frame(2, NAMES, new double[] {9}, new double[] {9, 1, 1})))
                .containsExactly(
                        "column petal_length: it has 1 cell, and the table 2 rows",
                        "column petal_width: it has 3 cells, and the table 2 rows");
        assertThat(said(petal, new Frame(1, NAMES, "4.2", new double[] {1})))
                .containsExactly("column petal_length: expected an array or a List, got String");
    }

    @Test
    void a_frame_that_counts_wrongly_is_no_table() {
        assertThat(said(petal, new Frame(-2, NAMES, new double[0], new double[0])))
                .containsExactly("expected a table, got one that says it has -2 rows");
        List<String> fewer = new ArrayList<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public int size() {
                return -1;
            }
        };
        assertThat(said(petal, new Frame(0, fewer)))
                .containsExactly("expected a table, got one that says it has -1 columns");
        assertThat(said(petal, List.of(new Line(fewer))))
                .containsExactly("reading threw NegativeArraySizeException in row 0");
    }

    @Test
    void what_a_provider_throws_is_told() {
        assertThat(said(petal, new Frame(1, null)))
                .containsExactly("expected a table, got one that threw NullPointerException");
        assertThat(said(petal, new Frame(1, NAMES)))
                .containsExactly(
                        "column petal_length: reading a cell threw ArrayIndexOutOfBoundsException",
                        "column petal_width: reading a cell threw ArrayIndexOutOfBoundsException");
        assertThat(said(petal, List.of(new Line(NAMES, 4.2))))
                .containsExactly("column petal_width: reading a cell threw ArrayIndexOutOfBoundsException in row 0");
        assertThat(said(petal, new Foot())).containsExactly("reading threw UnsupportedOperationException");
    }

    static final class Broken {}

    public static final class Failing extends Frame.Type {
        public Failing() {
            throw new IllegalStateException("no licence");
        }
    }

    static final class OwnMap extends HashMap<String, Object> {
        private static final long serialVersionUID = 1L;
    }

    public static final class OfMaps implements TableType<OwnMap> {
        @Override
        public Class<OwnMap> type() {
            return OwnMap.class;
        }

        @Override
        public int rows(OwnMap map) {
            return 0;
        }

        @Override
        public int columns(OwnMap map) {
            return 0;
        }

        @Override
        public String name(OwnMap map, int column) {
            return "";
        }

        @Override
        public Object cell(OwnMap map, int row, int column) {
            return "";
        }
    }

    @Test
    void a_provider_that_can_not_be_loaded_is_told_once() {
        long faults = InternalFaults.count();

        Services.within(Services.of(Failing.class), () -> {
            assertThat(petal.accepts(new Broken())).isFalse();
            assertThat(petal.accepts(List.of(new Broken()))).isFalse();
        });

        assertThat(InternalFaults.count()).isEqualTo(faults + 1);
        assertThat(InternalFaults.told())
                .contains("proviso: internal fault, NOT ENFORCED: loading a table type,"
                        + " dev.proviso.value.TableType: Provider " + Failing.class.getName()
                        + " could not be instantiated: java.util.ServiceConfigurationError:"
                        + " dev.proviso.value.TableType: Provider " + Failing.class.getName()
                        + " could not be instantiated");
    }

    @Test
    void maps_and_lists_can_not_be_taken_over() {
        OwnMap row = new OwnMap();
        row.putAll(Map.of("petal_length", 4.2, "petal_width", 1.3));

        Services.within(Services.of(OfMaps.class), () -> petal.accepts(new Unknown()));

        assertThat(isGood(petal, row)).isTrue();
        assertThat(InternalFaults.told())
                .contains("proviso: internal fault, NOT ENFORCED: reading values by " + OfMaps.class.getName()
                        + ": java.lang.IllegalArgumentException: " + OwnMap.class.getName() + " is read without it");
    }

    static final class Unknown {}
}
