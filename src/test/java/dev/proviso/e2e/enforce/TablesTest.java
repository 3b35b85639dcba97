package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Schema.Extra;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablesTest {

    enum Kind {
        FLAT,
        HOUSE
    }

    record Home(
            @InRange(min = 0, max = 1000) double area,
            int rooms,
            @NotNull Kind kind,
            @Finite Double price,
            @Size(min = 5, max = 5) String postcode) {}

    record Other(double area, int rooms, String kind, Double price, String postcode) {}

    static class Prices {
        int fit(@Schema(Home.class) List<Map<String, Object>> rows) {
            return rows.size();
        }

        int strict(@Schema(value = Home.class, extra = Extra.REJECT) List<? extends Map<String, ?>> rows) {
            return rows.size();
        }

        String one(@Schema(Home.class) Map<String, ?> row) {
            return "one";
        }

        int records(@Schema(Home.class) List<? extends Record> rows, @ExpectShape("n") double[] weights) {
            return rows.size();
        }

        int maybe(@Schema(value = Home.class, nullable = true) List<Home> rows) {
            return rows == null ? -1 : rows.size();
        }

        @Schema(Home.class)
        List<Map<String, Object>> clean(List<Map<String, Object>> rows) {
            return rows;
        }
    }

    private final Prices prices = new Prices();

    private static Map<String, Object> home() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("area", 80.5);
        row.put("rooms", 3);
        row.put("kind", "FLAT");
        row.put("price", 1e5);
        row.put("postcode", "12345");
        return row;
    }

    private static Map<String, Object> home(String column, Object cell) {
        Map<String, Object> row = home();
        row.put(column, cell);
        return row;
    }

    private static Map<String, Object> without(String column) {
        Map<String, Object> row = home();
        row.remove(column);
        return row;
    }

    @Test
    void a_table_that_keeps_the_schema_passes() {
        assertThat(prices.fit(List.of(home(), home("kind", Kind.HOUSE), home("price", null))))
                .isEqualTo(3);
        assertThat(prices.fit(List.of())).isZero();
        assertThat(prices.fit(List.of(home("garden", true)))).isEqualTo(1);
        assertThat(prices.one(home())).isEqualTo("one");
    }

    @Test
    void a_missing_column_is_named_with_what_it_may_be_called() {
        Map<String, Object> renamed = without("postcode");
        renamed.put("post_code", "12345");

        assertBreaks(() -> prices.fit(List.of(home(), renamed)), """
                Prices.fit(rows) broke its contract
                  COLUMN_MISSING  rows, column postcode: missing in row 1; did you mean "post_code", which the schema \
                does not know?
                """);
    }

    @Test
    void every_fault_of_every_column_is_told_once() {
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(home("area", -1.0));
        rows.add(home("area", 2000.0));
        rows.add(home("rooms", 2.5));
        rows.add(home("kind", "TENT"));
        rows.add(home("kind", null));
        rows.add(home("price", Double.NaN));
        rows.add(home("postcode", "1234"));

        assertBreaks(() -> prices.fit(rows), """
                Prices.fit(rows) broke its contract
                  CELL_INVALID  rows, column area: expected 0.0 to 1000.0, got -1.0 in row 0 and in 1 more of 7 rows (rows 0, 1)
                  COLUMN_TYPE   rows, column rooms: expected int, got Double 2.5 in row 2
                  CELL_INVALID  rows, column kind: expected FLAT or HOUSE, got "TENT" in row 3
                  CELL_NULL     rows, column kind: expected Kind, got null in row 4
                  CELL_INVALID  rows, column price: expected a finite number, got NaN in row 5
                  CELL_INVALID  rows, column postcode: expected exactly 5 characters, got "1234" in row 6
                """);
    }

    @Test
    void a_column_too_many_is_told_where_none_is_wanted() {
        assertBreaks(() -> prices.strict(List.of(home("garden", true))), """
                Prices.strict(rows) broke its contract
                  COLUMN_UNEXPECTED  rows, column "garden": not in the schema, but in the only row
                """);
    }

    @Test
    void one_row_may_stand_for_a_table() {
        assertBreaks(() -> prices.one(home("area", "80")), """
                Prices.one(row) broke its contract
                  COLUMN_TYPE  row, column area: expected double, got String "80"
                """);
    }

    @Test
    void records_of_the_schema_and_of_other_classes() {
        Home good = new Home(1, 2, Kind.FLAT, 3.0, "12345");

        assertThat(prices.records(List.of(good, new Other(1, 2, "HOUSE", null, "12345")), new double[1]))
                .isEqualTo(2);
        assertBreaks(
                () -> prices.records(List.of(new Home(1, 2, null, 3.0, "x"), new Other(1, 2, "?", 1.0, "1")), null),
                """
                Prices.records(rows, weights) broke its contract
                  CELL_NULL     rows, column kind: expected Kind, got null in row 0
                  CELL_INVALID  rows, column kind: expected FLAT or HOUSE, got "?" in row 1
                  CELL_INVALID  rows, column postcode: expected exactly 5 characters, got "x" in row 0 and in 1 more of 2 rows \
                (rows 0, 1)
                  NULL_VALUE    weights is null, expected "n"
                """);
    }

    @Test
    void null_tables_and_null_rows() {
        assertThat(prices.maybe(null)).isEqualTo(-1);
        assertBreaks(() -> prices.fit(null), """
                Prices.fit(rows) broke its contract
                  NULL_VALUE  rows is null, expected a table of Home
                """);
        assertBreaks(() -> prices.fit(Arrays.asList(home(), null)), """
                Prices.fit(rows) broke its contract
                  NULL_VALUE  rows, expected a Map, a record or a bean, got null in row 1
                """);
    }

    @Test
    void a_table_that_is_returned() {
        assertThat(prices.clean(List.of(home()))).hasSize(1);
        assertBreaks(() -> prices.clean(List.of(without("area"))), """
                Prices.clean(rows) broke its contract
                  COLUMN_MISSING  return, column area: missing in the only row
                """);
    }
}
