package dev.proviso.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.annotation.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A report on a table as people and as machines read it. */
class TableReportTest {
    private static final ColumnFinding RANGE = new ColumnFinding(
            Code.CELL_INVALID,
            Severity.ERROR,
            "sepalLength",
            "range",
            "0 to 10",
            "51.0",
            12,
            150,
            List.of(3, 8, 9, 11, 20),
            List.of("51.0", "-1.0"),
            "column sepalLength: expected 0 to 10, got 51.0 in row 3");
    private static final ColumnFinding TYPE = new ColumnFinding(
            Code.COLUMN_TYPE,
            Severity.WARN,
            "petals",
            "type",
            "int",
            "String \"5\"",
            1,
            150,
            List.of(7),
            List.of(),
            "column petals: expected int, got String \"5\" in row 7");
    private static final ColumnFinding MISSING = new ColumnFinding(
            Code.COLUMN_MISSING,
            Severity.ERROR,
            "species",
            "required",
            null,
            null,
            150,
            150,
            List.of(),
            List.of(),
            "column species: missing in all 150 rows; did you mean \"specie\"?");

    private static TableReport report(ColumnFinding... findings) {
        return new TableReport("Flower", 150, List.of(findings));
    }

    private static ColumnFinding hostile(String text) {
        return new ColumnFinding(
                Code.CELL_INVALID,
                Severity.ERROR,
                text,
                text,
                text,
                text,
                Long.MAX_VALUE,
                1,
                Collections.nCopies(10_000, Integer.MIN_VALUE),
                Collections.nCopies(100, text),
                text);
    }

    private static Map<?, ?> parsed(String line) throws SchemaException {
        return (Map<?, ?>) JacksonReader.read(line);
    }

    @Test
    void as_text_it_is_a_table_whose_columns_are_aligned() {
        assertThat(report(RANGE, TYPE, MISSING)).hasToString("""
                        Flower: 3 findings in 150 rows
                          code            severity  column       rule      expected  rows    share  first rows          got
                          CELL_INVALID              sepalLength  range     0 to 10     12    8.0 %  3, 8, 9, 11, 20, …  51.0, -1.0
                          COLUMN_TYPE     WARN      petals       type      int          1    0.7 %  7                   String "5"
                          COLUMN_MISSING            species      required             150  100.0 %                      missing in all 150 rows; did you mean "specie"?""");
    }

    @Test
    void a_column_of_which_no_finding_has_a_word_is_left_out() {
        assertThat(report(MISSING)).hasToString("""
                        Flower: 1 finding in 150 rows
                          code            column   rule      rows    share  got
                          COLUMN_MISSING  species  required   150  100.0 %  missing in all 150 rows; did you mean "specie"?""");
    }

    @Test
    void a_clean_table_is_told_in_one_line() {
        assertThat(new TableReport("Flower", 1, List.of())).hasToString("Flower: nothing found in 1 row");
    }

    @Test
    void what_is_rare_is_not_shown_as_none_and_what_is_common_not_as_all() {
        assertThat(report(of(1, 1_000_000)).toString()).contains(" <0.1 % ");
        assertThat(report(of(999_999, 1_000_000)).toString()).contains(" >99.9 % ");
        assertThat(report(of(0, 0)).toString()).contains(" 0.0 % ");
    }

    private static ColumnFinding of(long count, long rows) {
        return new ColumnFinding(
                Code.DRIFT, Severity.WARN, "x", "drift", "0.1", "0.3", count, rows, List.of(), List.of(), "drift");
    }

    @Test
    void only_errors_are_errors() {
        assertThat(report(TYPE).hasErrors()).isFalse();
        assertThat(report(TYPE).isClean()).isFalse();
        assertThat(report(TYPE, RANGE).hasErrors()).isTrue();
        assertThat(report().isClean()).isTrue();
    }

    @Test
    void as_json_each_finding_is_a_line_with_flat_keys() {
        assertThat(report(RANGE, MISSING).toJsonLines().lines())
                .containsExactly(
                        "{\"table.title\":\"Flower\",\"message\":\"column sepalLength: expected 0 to 10, got 51.0 in row"
                                + " 3\",\"table.code\":\"CELL_INVALID\",\"table.severity\":"
                                + "\"ERROR\",\"table.column\":\"sepalLength\",\"table.rule\":\"range\","
                                + "\"table.expected\":\"0 to 10\",\"table.actual\":\"51.0\",\"table.count\":12,"
                                + "\"table.rows\":150,\"table.share\":0.08,\"table.first_rows\":\"3, 8, 9, 11, 20\","
                                + "\"table.samples\":\"51.0, -1.0\"}",
                        "{\"table.title\":\"Flower\",\"message\":\"column species: missing in all 150 rows; did you mean"
                                + " \\\"specie\\\"?\",\"table.code\":\"COLUMN_MISSING\",\"table.severity\":\"ERROR\","
                                + "\"table.column\":\"species\",\"table.rule\":\"required\",\"table.count\":150,"
                                + "\"table.rows\":150,\"table.share\":1}");
        assertThat(report().toJsonLines()).isEmpty();
    }

    @Test
    void as_json_the_whole_is_one_line() throws SchemaException {
        String line = report(RANGE, TYPE).toJson();

        assertThat(line)
                .startsWith(
                        "{\"table.title\":\"Flower\",\"table.rows\":150,\"table.clean\":false,\"table.errors\":true,"
                                + "\"table.found\":2,\"table.findings\":[{\"message\":\"column sepalLength: ");
        assertThat((List<?>) parsed(line).get("table.findings")).hasSize(2);
        assertThat(report().toJson())
                .isEqualTo("{\"table.title\":\"Flower\",\"table.rows\":150,\"table.clean\":true,\"table.errors\":false,"
                        + "\"table.found\":0,\"table.findings\":[]}");
    }

    @Test
    void whatever_a_table_holds_each_line_is_json_that_can_be_encoded() throws SchemaException {
        for (String text : List.of(
                "",
                "\"}{\\",
                "\ud800",
                "\udc00 \ud83d",
                "\ud83d\ude00".repeat(500),
                "\n\r\t\u0000\u2028\u0085",
                "x".repeat(100_000))) {
            TableReport report = new TableReport(text, Long.MIN_VALUE, List.of(hostile(text), hostile(text)));
            List<String> lines = new ArrayList<>(report.toJsonLines().lines().toList());
            assertThat(lines).hasSize(2);
            lines.add(report.toJson());
            for (String line : lines) {
                assertThat(parsed(line)).isNotEmpty();
                assertThat(line).doesNotContain("\n").doesNotContain("\\ud8").hasSizeLessThan(20_000);
                assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
            }
            assertThat(report.toString().lines()).hasSize(4).allMatch(line -> line.length() < 400);
        }
    }

    @Test
    void however_much_was_found_it_is_bounded() throws SchemaException {
        TableReport report = new TableReport("t", 1, Collections.nCopies(1_200, RANGE));

        assertThat(report.toString().lines()).hasSize(53);
        assertThat(report.toString()).endsWith("\n  … and 1150 more");
        assertThat(report.toJsonLines().lines()).hasSize(1_000);
        assertThat(parsed(report.toJson()).get("table.found")).isEqualTo(JsonNumber.of(1_200));
        assertThat((List<?>) parsed(report.toJson()).get("table.findings")).hasSize(1_000);
    }

    @Test
    void it_survives_java_serialization() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(report(RANGE, MISSING));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(report(RANGE, MISSING));
        }
    }

    @Test
    void the_page_on_reports_shows_what_one_is() throws Exception {
        assertThat(page())
                .contains("```text\n" + report(RANGE) + "\n```")
                .contains("```json\n" + report(RANGE).toJsonLines() + "```")
                .contains("```json\n" + report(RANGE).toJson() + "\n```");
    }

    private static String page() throws Exception {
        return Files.readString(Path.of("../docs/table-reports.md"));
    }

    @Test
    void the_page_on_reports_has_each_key_once() throws Exception {
        List<String> documented = Pattern.compile("(?m)^\\| `([^`]+)` \\|")
                .matcher(page())
                .results()
                .map(found -> found.group(1))
                .toList();
        TreeSet<Object> keys = new TreeSet<>(parsed(report(RANGE).toJson()).keySet());
        keys.addAll(parsed(report(RANGE).toJsonLines()).keySet());

        assertThat(documented).doesNotHaveDuplicates();
        assertThat(new TreeSet<Object>(documented)).isEqualTo(keys);
    }
}
