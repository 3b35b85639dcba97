package dev.proviso.table;

import static dev.proviso.annotation.Schema.Extra.REJECT;
import static dev.proviso.table.Tables.contract;
import static dev.proviso.table.Tables.declared;
import static dev.proviso.table.Tables.isGood;
import static dev.proviso.table.Tables.row;
import static dev.proviso.table.Tables.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.proviso.annotation.Column;
import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Rule;
import dev.proviso.annotation.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Records of a CSV file are rows, and their text is read as the columns' types. */
class CsvTableTest {

    enum Species {
        SETOSA,
        VIRGINICA
    }

    record Flower(
            @InRange(min = 0, max = 10) double length,
            int petals,
            @NotNull Species species,
            LocalDate seen) {}

    private final TablePlan flower = contract(Flower.class);

    static List<CSVRecord> csv(String... lines) {
        return records(CSVFormat.DEFAULT.builder().setHeader().get(), lines);
    }

    private static List<CSVRecord> records(CSVFormat format, String... lines) {
        try (CSVParser parser = CSVParser.parse(new StringReader(String.join("\n", lines)), format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void records_are_rows_whose_text_is_read_as_the_columns_type() {
        List<CSVRecord> rows = csv("length,petals,species,seen", "5.1,5,SETOSA,2020-01-31", "1e-3,+7,VIRGINICA,");

        assertThat(isGood(flower, rows)).isTrue();
        assertThat(rows.get(0).get("petals")).isEqualTo("5");
        assertThat(isGood(flower, rows.get(0))).isTrue();
        assertThat(isGood(flower, rows.toArray())).isTrue();
    }

    @Test
    void text_that_stands_for_no_value_of_the_column_is_quoted() {
        assertThat(said(
                        flower,
                        csv(
                                "length,petals,species,seen",
                                "5.1,5,SETOSA,2020-01-31",
                                "\"5,1\",5.0,setosa,31.1.2020",
                                "x12,3000000000,SETOSA,2020-02-30")))
                .containsExactly(
                        "column length: expected double, got \"5,1\" in row 1 and in 1 more of 3 rows (rows 1, 2)",
                        "column petals: expected int, got \"5.0\" in row 1 and in 1 more of 3 rows (rows 1, 2)",
                        "column species: expected SETOSA or VIRGINICA, got \"setosa\" in row 1",
                        "column seen: expected LocalDate, got \"31.1.2020\" in row 1"
                                + " and in 1 more of 3 rows (rows 1, 2)");
    }

    @Test
    void rules_judge_the_value_that_was_read() {
        assertThat(said(flower, csv("length,petals,species,seen", "51,5,SETOSA,", "NaN,5,,")))
                .containsExactly(
                        "column length: expected 0.0 to 10.0, got 51.0 in row 0 and in 1 more of 2 rows (rows 0, 1)",
                        "column species: expected Species, got null in row 1");
    }

    @Test
    void a_missing_value_is_null() {
        assertThat(isGood(flower, csv("length,petals,species,seen", "5.1,5,SETOSA,")))
                .isTrue();
        assertThat(said(flower, csv("length,petals,species,seen", ",5,SETOSA,")))
                .containsExactly("column length: expected double, got null in row 0");
    }

    @Test
    void the_contract_says_what_is_missing() throws Exception {
        TablePlan plan = TablePlan.of(
                flower.contract().toBuilder().missingValues(List.of("NA", "-")).build(),
                null,
                getClass().getClassLoader());

        assertThat(isGood(plan, csv("length,petals,species,seen", "5.1,5,SETOSA,NA", "5.1,5,SETOSA,-")))
                .isTrue();
        assertThat(said(plan, csv("length,petals,species,seen", "NA,5,-,")))
                .containsExactly(
                        "column length: expected double, got null in row 0",
                        "column species: expected Species, got null in row 0",
                        "column seen: expected LocalDate, got \"\" in row 0");
    }

    @Test
    void columns_are_found_by_the_header_whatever_their_order() {
        assertThat(isGood(flower, csv("id,species,seen,petals,length", "1,SETOSA,,5,5.1")))
                .isTrue();
        assertThat(said(contract(Flower.class, REJECT), csv("id,species,seen,petals,lengths", "1,SETOSA,,5,5.1")))
                .containsExactly(
                        "column length: missing in the only row; did you mean \"lengths\", which the schema does not know?",
                        "column \"id\": not in the schema, but in the only row",
                        "column \"lengths\": not in the schema, but in the only row");
    }

    @Test
    void a_line_that_is_too_short_lacks_columns_and_one_too_long_has_them_without_names() {
        assertThat(said(flower, csv("length,petals,species,seen", "5.1,5,SETOSA,", "5.1,5,SETOSA", "5,1,5,SETOSA,")))
                .containsExactly(
                        "column 4 has no name in row 2",
                        "column species: expected SETOSA or VIRGINICA, got \"5\" in row 2",
                        "column seen: missing in row 1",
                        "column seen: expected LocalDate, got \"SETOSA\" in row 2");
    }

    @Test
    void without_a_header_no_column_has_a_name() {
        assertThat(said(flower, records(CSVFormat.DEFAULT, "5.1,5,SETOSA,")))
                .containsExactly(
                        "column 0 has no name in row 0",
                        "column length: missing in the only row",
                        "column petals: missing in the only row",
                        "column species: missing in the only row",
                        "column seen: missing in the only row");
    }

    @Test
    void a_record_that_has_lost_its_parser_has_lost_its_header() throws Exception {
        CSVRecord kept = csv("length,petals,species,seen", "5.1,5,SETOSA,").get(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(kept);
        }
        Object copy = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(said(flower, copy)).startsWith("column 0 has no name");
    }

    @Test
    void a_name_that_stands_in_the_header_twice_is_told() {
        List<CSVRecord> rows = csv("length,petals,species,seen,petals", "5.1,5,SETOSA,,6", "5.1,5,SETOSA,,7");

        assertThat(said(flower, rows))
                .containsExactly("column \"petals\": it is there twice in row 0 and in 1 more of 2 rows (rows 0, 1)");
        assertThat(said(contract(Flower.class, REJECT), rows))
                .containsExactly("column \"petals\": it is there twice in row 0 and in 1 more of 2 rows (rows 0, 1)");
    }

    @Test
    void the_header_has_an_order() {
        record Pair(int a, int b) {}
        class Model {
            void fit(@Schema(value = Pair.class, order = Schema.Order.EXACT) List<CSVRecord> rows) {}
        }

        assertThat(isGood(declared(Model.class, "fit"), csv("a,b", "1,2"))).isTrue();
        assertThat(said(declared(Model.class, "fit"), csv("b,a", "1,2")))
                .containsExactly("columns in another order: expected a, b; got b, a, in row 0");
    }

    @Test
    void keys_and_rules_on_rows_take_the_values_that_were_read() {
        record Span(int first, int last) {
            static boolean ends(int first, int last) {
                return first <= last;
            }
        }
        class Model {
            void fit(@Schema(value = Span.class, unique = "first, last", rules = @Rule("ends")) List<CSVRecord> rows) {}
        }

        assertThat(isGood(declared(Model.class, "fit"), csv("first,last", "1,10", "2,9")))
                .isTrue();
        assertThat(said(declared(Model.class, "fit"), csv("first,last", "1,10", "01,10", "10,9")))
                .containsExactly(
                        "columns first, last: expected a key that no two rows share, got 1, 10 again in row 1",
                        "rule ends: broken in row 2");
    }

    @Test
    void constraints_of_jakarta_validation_judge_the_value_that_was_read() {
        record Note(
                @Size(max = 3) String text,
                @jakarta.validation.constraints.Max(5) Integer stars) {}

        assertThat(isGood(contract(Note.class), csv("text,stars", "abc,5"))).isTrue();
        assertThat(said(contract(Note.class), csv("text,stars", "abcd,6")))
                .containsExactly(
                        "column text: expected at most 3 characters, got \"abcd\" in row 0",
                        "column stars: expected at most 5, got 6 in row 0");
    }

    @Test
    void columns_that_a_regular_expression_names_are_read_too() {
        class Model {
            void fit(@Schema(columns = @Column(regex = "x\\d", type = ColumnType.NUMBER, max = 1)) List<?> rows) {}
        }

        assertThat(isGood(declared(Model.class, "fit"), csv("x1,x2", "0.5,1"))).isTrue();
        assertThat(said(declared(Model.class, "fit"), csv("x1,x2", "a,2")))
                .containsExactly(
                        "column x1: expected number, got \"a\" in row 0",
                        "column x2: expected at most 1.0, got 2.0 in row 0");
    }

    @Test
    void to_check_text_allocates_no_more_than_to_parse_it() {
        List<CSVRecord> rows = csv(Stream.concat(
                        Stream.of("length,petals,species,seen"),
                        Stream.generate(() -> "5.1,5,SETOSA,2020-01-31").limit(1_000))
                .toArray(String[]::new));
        long parsed = allocatedBy(() -> {
            for (CSVRecord row : rows) {
                blackHole += Double.parseDouble(row.get(0)) + Integer.parseInt(row.get(1));
                blackHole += LocalDate.parse(row.get(3)).getYear();
            }
        });

        assertThat(allocatedBy(() -> blackHole += flower.accepts(rows) ? 1 : 0)).isBetween(1L, parsed);
    }

    private double blackHole;

    private static long allocatedBy(Runnable body) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 200; i++) {
            long before = threads.getThreadAllocatedBytes(thread);
            body.run();
            least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
        }
        return least;
    }

    @Test
    void records_and_maps_may_stand_in_one_list() {
        List<Object> rows = new ArrayList<>(csv("length,petals,species,seen", "5.1,x,SETOSA,"));
        rows.add(row("length", 5.1, "petals", "5", "species", Species.SETOSA, "seen", null));

        assertThat(said(flower, rows))
                .containsExactly("column petals: expected int, got \"x\" in row 0 and in 1 more of 2 rows (rows 0, 1)");
    }
}
