package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.ContractDefinitionException;
import dev.proviso.annotation.Column;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema;
import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.value.TableType;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each thing that can be a table, good and broken. */
class TableCarriersTest {

    record Flower(
            @Column(name = "LENGTH") @InRange(min = 0, max = 10)
            double length) {}

    public static class Bean {
        @Column(name = "LENGTH")
        private final double length;

        Bean(double length) {
            this.length = length;
        }

        public double getLength() {
            return length;
        }
    }

    /** A dataframe of numbers. */
    record Frame(double... lengths) {}

    /** Reads it. */
    public static final class FrameType implements TableType<Frame> {
        @Override
        public Class<Frame> type() {
            return Frame.class;
        }

        @Override
        public int rows(Frame frame) {
            return frame.lengths().length;
        }

        @Override
        public int columns(Frame frame) {
            return 1;
        }

        @Override
        public String name(Frame frame, int column) {
            return "LENGTH";
        }

        @Override
        public Object cell(Frame frame, int row, int column) {
            return frame.lengths()[row];
        }
    }

    static class Classifier {
        void row(@Schema(Flower.class) Map<String, ?> table) {}

        void rows(@Schema(Flower.class) List<?> table) {}

        void array(@Schema(Flower.class) Flower[] table) {}

        void maps(@Schema(Flower.class) Map<String, ?>[] table) {}

        void columns(@Schema(Flower.class) Map<String, double[]> table) {}

        void lists(@Schema(Flower.class) Map<String, List<Double>> table) {}

        void matrix(@Schema(Flower.class) double[][] table) {}

        void bean(@Schema(Flower.class) Bean table) {}

        void csv(@Schema(Flower.class) List<CSVRecord> table) {}

        void results(@Schema(Flower.class) ResultSet table) {}

        void frame(@Schema(Flower.class) Frame table) {}

        void maybe(@Schema(Flower.class) Optional<List<Flower>> table) {}

        void anything(@Schema(Flower.class) Object table) {}

        void parser(@Schema(Flower.class) CSVParser table) {}
    }

    private static final String IN_ROW_1 = "column LENGTH: expected 0.0 to 10.0, got 11.0 in row 1\n";

    private final Classifier classifier = new Classifier();

    private static Map<String, Object> row(double length) {
        return Map.of("LENGTH", length);
    }

    private static void assertSays(ThrowingCallable call, String method, String sentence) {
        String code = sentence.contains("expected 0.0") ? "CELL_INVALID" : "COLUMN_TYPE";
        assertBreaks(
                call,
                "Classifier." + method + "(table) broke its contract\n  " + code + "  table, " + sentence.strip()
                        + "\n");
    }

    @Test
    void a_row() {
        classifier.row(row(5));
        assertSays(() -> classifier.row(row(11)), "row", "column LENGTH: expected 0.0 to 10.0, got 11.0");
    }

    @Test
    void rows_in_a_list() {
        classifier.rows(List.of(row(5), new Flower(5), new Bean(5)));
        assertSays(() -> classifier.rows(List.of(row(5), new Bean(11))), "rows", IN_ROW_1);
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void rows_in_an_array() {
        classifier.array(new Flower[] {new Flower(5)});
        classifier.maps(new Map[] {row(5)});
        assertSays(() -> classifier.array(new Flower[] {new Flower(5), new Flower(11)}), "array", IN_ROW_1);
        assertSays(() -> classifier.maps(new Map[] {row(5), row(11)}), "maps", IN_ROW_1);
    }

    @Test
    void columns_in_a_map() {
        classifier.columns(Map.of("LENGTH", new double[] {5}));
        classifier.lists(Map.of("LENGTH", List.of(5.0)));
        assertSays(() -> classifier.columns(Map.of("LENGTH", new double[] {5, 11})), "columns", IN_ROW_1);
        assertSays(() -> classifier.lists(Map.of("LENGTH", List.of(5.0, 11.0))), "lists", IN_ROW_1);
    }

    @Test
    void a_matrix() {
        classifier.matrix(new double[][] {{5}});
        assertSays(() -> classifier.matrix(new double[][] {{5}, {11}}), "matrix", IN_ROW_1);
    }

    @Test
    void a_bean() {
        classifier.bean(new Bean(5));
        assertSays(() -> classifier.bean(new Bean(11)), "bean", "column LENGTH: expected 0.0 to 10.0, got 11.0");
    }

    @Test
    void records_of_a_csv_file() throws IOException {
        classifier.csv(parse("5").getRecords());
        List<CSVRecord> broken = parse("5", "11").getRecords();
        assertSays(() -> classifier.csv(broken), "csv", IN_ROW_1);
        List<CSVRecord> text = parse("x5").getRecords();
        assertSays(() -> classifier.csv(text), "csv", "column LENGTH: expected double, got \"x5\" in row 0");
    }

    @Test
    void a_parser_of_a_csv_file_is_refused_and_not_read() throws IOException {
        CSVParser parser = parse("5");

        assertThatThrownBy(() -> classifier.parser(parser))
                .isInstanceOf(ContractDefinitionException.class)
                .hasMessage("""
                        Classifier.parser(table), table: CSVParser is not a table
                          @Schema(Flower.class)
                          Reading would use it up: pass its getRecords().""");
        assertSays(
                () -> classifier.anything(parser),
                "anything",
                "expected a Map, a record, a bean, or a List or array of them, got CSVParser;"
                        + " reading would use it up: pass its getRecords()");
        assertThat(parser.getRecords()).hasSize(1);
    }

    private static CSVParser parse(String... lines) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return CSVParser.parse("LENGTH\n" + String.join("\n", lines), format);
    }

    @Test
    void results_of_a_database() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            ResultSet good = connection.createStatement().executeQuery("SELECT CAST(11 AS REAL) AS length");
            classifier.results(good);
            assertThat(good.isBeforeFirst()).isTrue();
            ResultSet broken = connection.createStatement().executeQuery("SELECT '5' AS length");
            assertSays(
                    () -> classifier.results(broken),
                    "results",
                    "column LENGTH: expected double, got a column of String");
        }
    }

    @Test
    void a_dataframe_of_ones_own() {
        classifier.frame(new Frame(5));
        assertSays(() -> classifier.frame(new Frame(5, 11)), "frame", IN_ROW_1);
    }

    @Test
    void what_an_optional_holds() {
        classifier.maybe(Optional.of(List.of(new Flower(5))));
        classifier.maybe(Optional.empty());
        assertSays(() -> classifier.maybe(Optional.of(List.of(new Flower(5), new Flower(11)))), "maybe", IN_ROW_1);
    }

    @Test
    void whatever_comes_as_an_object() {
        classifier.anything(row(5));
        classifier.anything(new Frame(5));
        assertSays(() -> classifier.anything(new Frame(5, 11)), "anything", IN_ROW_1);
        assertSays(
                () -> classifier.anything(Set.of(row(5))),
                "anything",
                "expected a Map, a record, a bean, or a List or array of them, got Set12;"
                        + " its rows can not be had by number: pass a List");
    }

    @Test
    void without_the_module_of_sql_other_tables_are_checked() {
        Outcome outcome = new Fork()
                .withAgent()
                .with("--limit-modules=java.base,java.instrument,java.management")
                .run("com.acme.checks.TableWithoutSql");

        assertThat(String.join("\n", outcome.out())).isEqualTo("""
                no module of SQL
                TableWithoutSql.fit(rows) broke its contract
                  CELL_INVALID  rows, column length: expected 0.0 to 10.0, got 11.0 in row 1""");
    }
}
