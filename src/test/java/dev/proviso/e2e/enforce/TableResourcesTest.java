package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static dev.proviso.e2e.kit.Broken.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Schema;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.TableContract;
import dev.proviso.value.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables that a Table Schema on the class path states. */
class TableResourcesTest {

    record Home(Double area, Integer rooms, String kind, String postcode, LocalDate built) {}

    static class Prices {
        int fit(@Schema(resource = "homes.schema.json") List<?> rows) {
            return rows.size();
        }

        int more(@Schema(resource = "homes.schema.json", extra = Schema.Extra.ALLOW) List<?> rows) {
            return rows.size();
        }

        int absent(@Schema(resource = "flats.schema.json") List<?> rows) {
            return rows.size();
        }

        int backwards(@Schema(resource = "backwards.schema.json") List<?> rows) {
            return rows.size();
        }
    }

    private final Prices prices = new Prices();

    private static final Home HOME = new Home(80.5, 3, "FLAT", "12345", LocalDate.of(1990, 1, 1));

    private static Map<String, Object> map(Home home) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("area", home.area());
        row.put("rooms", home.rooms());
        row.put("kind", home.kind());
        row.put("postcode", home.postcode());
        row.put("built", home.built());
        return row;
    }

    @Test
    void what_follows_the_schema_passes() {
        assertThat(prices.fit(List.of(HOME, new Home(70.0, null, null, "54321", null))))
                .isEqualTo(2);
        assertThat(prices.fit(List.of(map(HOME)))).isEqualTo(1);
    }

    @Test
    void each_constraint_of_it_is_checked() {
        Home wrong = new Home(0.0, 0, "TENT", "1234", LocalDate.of(2021, 1, 1));

        assertBreaks(() -> prices.fit(List.of(HOME, wrong)), """
                Prices.fit(rows) broke its contract
                  CELL_INVALID  rows, column area: expected above 0.0, at most 1000.0, got 0.0 in row 1
                  CELL_INVALID  rows, column rooms: expected at least 1, got 0 in row 1
                  CELL_INVALID  rows, column kind: expected FLAT or HOUSE, got "TENT" in row 1
                  CELL_INVALID  rows, column postcode: expected text that matches "[0-9]{5}", got "1234" in row 1
                  CELL_INVALID  rows, column built: expected at latest 2020-12-31, got 2021-01-01 in row 1
                """);
    }

    @Test
    void its_key_is_unique_and_never_null() {
        assertBreaks(() -> prices.fit(List.of(HOME, HOME, new Home(1.0, 1, "FLAT", null, null))), """
                Prices.fit(rows) broke its contract
                  CELL_NULL   rows, column postcode: expected string, got null in row 2
                  NOT_UNIQUE  rows, columns area, postcode: expected a key that no two rows share, got 80.5, "12345" again in row 1
                """);
    }

    @Test
    void what_it_says_of_other_columns_holds_unless_the_annotation_says_more() {
        Map<String, Object> wider = map(HOME);
        wider.put("garden", true);

        assertBreaks(() -> prices.fit(List.of(wider)), """
                Prices.fit(rows) broke its contract
                  COLUMN_UNEXPECTED  rows, column "garden": not in the schema, but in the only row
                """);
        assertThat(prices.more(List.of(wider))).isEqualTo(1);
    }

    @Test
    void one_that_is_not_there_is_a_definition_error() {
        assertRefused(() -> prices.absent(List.of()), """
                Prices.absent(rows), rows: resource flats.schema.json: there is no dev/proviso/e2e/enforce/flats.schema.json where Prices comes from
                  @Schema(resource = "flats.schema.json")
                  Put it there, or begin the path with a slash if it is at the root.
                """);
    }

    @Test
    void one_that_contradicts_itself_is_a_definition_error_that_quotes_its_path() {
        assertRefused(() -> prices.backwards(List.of()), """
                Prices.backwards(rows), rows: column area: @InRange(min = 3.0, max = 1.0) takes no value
                  @Schema(resource = "backwards.schema.json")
                  Write the smaller number as min.
                """);
    }

    @Test
    void the_page_on_table_schema_shows_the_file_that_its_snippets_name() throws IOException {
        assertThat(page()).contains("```json\n" + Files.readString(Path.of("resources/iris.schema.json")) + "```");
    }

    @Test
    void the_page_on_table_schema_shows_what_its_contract_is_written_as() throws IOException {
        TableContract people = TableContract.of(List.of(
                        ColumnContract.named("age")
                                .type(ColumnType.INTEGER)
                                .nullable(false)
                                .range(new Range(0, 120, true, true))
                                .build(),
                        ColumnContract.named("x_\\d+")
                                .regex(true)
                                .type(ColumnType.NUMBER)
                                .mostly(0.99)
                                .build()))
                .build();

        assertThat(page()).contains("```json\n" + people.toJson() + "```");
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../../docs/table-schema.md"));
    }
}
