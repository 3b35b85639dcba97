package dev.proviso.table;

import static dev.proviso.table.Tables.contract;
import static dev.proviso.table.Tables.isGood;
import static dev.proviso.table.Tables.petals;
import static dev.proviso.table.Tables.row;
import static dev.proviso.table.Tables.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.annotation.Severity;
import dev.proviso.table.Tables.Petal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTypeTest {
    private static final Map<String, Object> CELLS = Map.ofEntries(
            Map.entry("byte", (byte) 1),
            Map.entry("short", (short) 1),
            Map.entry("int", 1),
            Map.entry("long", 1L),
            Map.entry("float", 1f),
            Map.entry("double", 1d),
            Map.entry("char", 'a'),
            Map.entry("boolean", true),
            Map.entry("decimal", new BigDecimal("1")),
            Map.entry("text", "1"));

    record Numbers(byte a, short b, int c, long d, float e, double f) {}

    record Boxes(Byte a, Short b, Integer c, Long d, Float e, Double f) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "a : byte",
                "b : byte short",
                "c : byte short int",
                "d : byte short int long",
                "e : byte short int long float",
                "f : byte short int long float double"
            })
    void a_number_is_widened_as_java_does_and_nothing_else_is_coerced(String column, String taken) {
        for (Class<? extends Record> type : List.<Class<? extends Record>>of(Numbers.class, Boxes.class)) {
            CELLS.forEach((name, cell) -> {
                Map<String, Object> row =
                        row("a", (byte) 1, "b", (byte) 1, "c", (byte) 1, "d", (byte) 1, "e", (byte) 1, "f", (byte) 1);
                row.put(column, cell);

                assertThat(isGood(contract(type), row))
                        .as("%s in column %s of %s", name, column, type.getSimpleName())
                        .isEqualTo(List.of(taken.split(" ")).contains(name));
            });
        }
    }

    @Test
    void text_where_a_number_belongs_is_told_with_the_text() {
        List<Map<String, Object>> rows = petals(50);
        rows.get(7).put("petal_length", "6.7");

        assertThat(said(contract(Petal.class), rows))
                .containsExactly("column petal_length: expected double, got String \"6.7\" in row 7");
    }

    @Test
    void wrong_types_of_one_column_are_one_finding_with_the_first_of_them() {
        List<Map<String, Object>> rows = petals(50);
        rows.get(7).put("petal_length", "6.7");
        rows.get(9).put("petal_length", true);
        rows.get(11).put("petal_length", new BigDecimal("6.7"));

        assertThat(contract(Petal.class).findings(rows))
                .containsExactly(new ColumnFinding(
                        Code.COLUMN_TYPE,
                        Severity.ERROR,
                        "petal_length",
                        "type",
                        "double",
                        "String",
                        3,
                        50,
                        List.of(7, 9, 11),
                        List.of("\"6.7\"", "true", "6.7"),
                        "column petal_length: expected double, got String \"6.7\" in row 7"
                                + " and in 2 more of 50 rows (rows 7, 9, 11)"));
    }

    @Test
    void a_boolean_column_takes_booleans() {
        record Answer(boolean yes) {}

        assertThat(isGood(contract(Answer.class), row("yes", false))).isTrue();
        assertThat(said(contract(Answer.class), row("yes", 1)))
                .containsExactly("column yes: expected boolean, got Integer 1");
    }

    @Test
    void a_char_column_takes_characters() {
        record Grade(char grade) {}

        assertThat(isGood(contract(Grade.class), row("grade", 'A'))).isTrue();
        assertThat(said(contract(Grade.class), row("grade", "A")))
                .containsExactly("column grade: expected char, got String \"A\"");
    }

    @Test
    void a_text_column_takes_strings_alone() {
        record Note(String text) {}

        assertThat(isGood(contract(Note.class), row("text", "good"))).isTrue();
        assertThat(said(contract(Note.class), row("text", "good".toCharArray())))
                .containsExactly("column text: expected String, got char[]");
    }

    @Test
    void a_column_of_any_other_class_takes_its_instances() {
        record Measured(LocalDate day, Number value, Object note) {}

        assertThat(isGood(contract(Measured.class), row("day", LocalDate.EPOCH, "value", 1, "note", 'x')))
                .isTrue();
        assertThat(said(contract(Measured.class), row("day", "1970-01-01", "value", "1", "note", 'x')))
                .containsExactly(
                        "column day: expected LocalDate, got String \"1970-01-01\"",
                        "column value: expected Number, got String \"1\"");
    }

    @Test
    void a_generic_column_is_judged_by_its_erasure() {
        record Tagged(List<String> tags) {}

        assertThat(isGood(contract(Tagged.class), row("tags", new ArrayList<>(List.of(1, 2)))))
                .isTrue();
        assertThat(said(contract(Tagged.class), row("tags", new String[] {"a"})))
                .containsExactly("column tags: expected List, got String[]");
    }
}
