package dev.proviso.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Schema.Extra;
import dev.proviso.annotation.Schema.Order;
import dev.proviso.value.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of the standard mean. */
class TableSchemaReaderTest {

    private static TableContract schema(String members) throws SchemaException {
        return TableContract.fromJson("{\"fields\": [{\"name\": \"a\"}, {\"name\": \"b\"}]" + members + "}");
    }

    private static ColumnContract field(String members) throws SchemaException {
        return TableContract.fromJson("{\"fields\": [{\"name\": \"a\"" + members + "}]}")
                .columns()
                .get(0);
    }

    private static CellContract cells(String members) throws SchemaException {
        return field(members).cells();
    }

    private static Range range(String constraints) throws SchemaException {
        return cells(", \"type\": \"number\", \"constraints\": {" + constraints + "}")
                .range();
    }

    @Test
    void a_field_of_which_nothing_is_said_is_a_column_that_must_be_there_of_any_cells() throws SchemaException {
        assertThat(field("")).isEqualTo(ColumnContract.named("a").build());
    }

    @ParameterizedTest
    @CsvSource({
        "'', REJECT, EXACT, true, false",
        "exact, REJECT, EXACT, true, false",
        "equal, REJECT, ANY, true, false",
        "subset, ALLOW, ANY, true, false",
        "superset, REJECT, ANY, false, false",
        "partial, ALLOW, ANY, false, true",
    })
    void fieldsMatch_says_which_columns_there_may_be(
            String word, Extra extra, Order order, boolean required, boolean any) throws SchemaException {
        TableContract table = schema(word.isEmpty() ? "" : ", \"fieldsMatch\": \"" + word + "\"");

        assertThat(table.extra()).isEqualTo(extra);
        assertThat(table.order()).isEqualTo(order);
        assertThat(table.anyColumn()).isEqualTo(any);
        assertThat(table.columns()).allMatch(column -> column.required() == required);
    }

    @Test
    void fieldsMatch_may_be_a_list_of_one_word_as_an_early_profile_had_it() throws SchemaException {
        assertThat(schema(", \"fieldsMatch\": [\"equal\"]")).isEqualTo(schema(", \"fieldsMatch\": \"equal\""));
    }

    @ParameterizedTest
    @CsvSource({
        "any, ANY",
        "integer, INTEGER",
        "number, NUMBER",
        "string, STRING",
        "boolean, BOOLEAN",
        "date, DATE",
        "datetime, DATETIME",
    })
    void types_are_those_of_columns(String word, ColumnType type) throws SchemaException {
        assertThat(cells(", \"type\": \"" + word + "\"").type()).isEqualTo(type);
    }

    @Test
    void required_is_about_cells_and_not_about_the_column() throws SchemaException {
        ColumnContract required = field(", \"constraints\": {\"required\": true}");

        assertThat(required.cells().nullable()).isFalse();
        assertThat(required).isEqualTo(ColumnContract.named("a").nullable(false).build());
    }

    @Test
    void a_constraint_on_text_is_one_on_text() throws SchemaException {
        String stated = ", \"type\": \"string\", \"constraints\": {\"minLength\": 2, \"maxLength\": 5, \"pattern\":"
                + " \"[a-z]+\", \"enum\": [\"ab\", \"cd\"], \"unique\": true}";

        assertThat(field(stated))
                .isEqualTo(ColumnContract.named("a")
                        .type(ColumnType.STRING)
                        .length(2, 5)
                        .pattern("[a-z]+")
                        .oneOf(List.of("ab", "cd"))
                        .unique(true)
                        .build());
    }

    @Test
    void a_range_includes_its_ends_unless_they_are_exclusive() throws SchemaException {
        assertThat(range("\"minimum\": 0, \"maximum\": 1")).isEqualTo(new Range(0, 1, true, true));
        assertThat(range("\"exclusiveMinimum\": 0")).isEqualTo(new Range(0, Double.POSITIVE_INFINITY, false, true));
        assertThat(range("\"exclusiveMaximum\": 1")).isEqualTo(new Range(Double.NEGATIVE_INFINITY, 1, true, false));
    }

    @Test
    void of_two_ends_on_one_side_the_narrower_one_holds() throws SchemaException {
        assertThat(range("\"minimum\": 0, \"exclusiveMinimum\": 0").minInclusive())
                .isFalse();
        assertThat(range("\"minimum\": 1, \"exclusiveMinimum\": 0, \"maximum\": 2, \"exclusiveMaximum\": 3"))
                .isEqualTo(new Range(1, 2, true, true));
        assertThat(range("\"minimum\": 0, \"exclusiveMinimum\": 1, \"maximum\": 3, \"exclusiveMaximum\": 2"))
                .isEqualTo(new Range(1, 2, false, false));
    }

    @Test
    void an_end_may_be_written_as_text() throws SchemaException {
        assertThat(range("\"minimum\": \"-1.5e2\"").min()).isEqualTo(-150);
    }

    @Test
    void a_range_of_time_is_one_of_text() throws SchemaException {
        CellContract days = cells(
                ", \"type\": \"date\", \"constraints\": {\"minimum\": \"2020-01-31\", \"maximum\": \"2020-12-31\"}");

        assertThat(days.earliest()).isEqualTo("2020-01-31");
        assertThat(days.latest()).isEqualTo("2020-12-31");
        assertThat(days.range()).isNull();
    }

    @Test
    void an_exclusive_end_of_time_is_the_day_or_the_nanosecond_beside_it() throws SchemaException {
        CellContract days = cells(", \"type\": \"date\", \"constraints\": {\"exclusiveMinimum\": \"2020-02-28\","
                + " \"exclusiveMaximum\": \"2021-01-01\"}");
        CellContract moments = cells(", \"type\": \"datetime\", \"constraints\": {\"exclusiveMinimum\":"
                + " \"2020-01-31T12:00:00Z\", \"exclusiveMaximum\": \"2020-01-31T13:00:00\"}");

        assertThat(days.earliest()).isEqualTo("2020-02-29");
        assertThat(days.latest()).isEqualTo("2020-12-31");
        assertThat(moments.earliest()).isEqualTo("2020-01-31T12:00:00.000000001Z");
        assertThat(moments.latest()).isEqualTo("2020-01-31T12:59:59.999999999");
    }

    @Test
    void a_string_with_categories_is_categorical_and_these_are_its_levels() throws SchemaException {
        String plain = ", \"type\": \"string\", \"categories\": [\"apple\", \"orange\"], \"categoriesOrdered\": false";
        String labelled = ", \"type\": \"string\", \"categories\": [{\"value\": \"apple\", \"label\": \"An apple\"},"
                + " {\"value\": \"orange\"}]";

        assertThat(cells(plain).type()).isEqualTo(ColumnType.CATEGORICAL);
        assertThat(cells(plain).oneOf()).containsExactly("apple", "orange");
        assertThat(cells(labelled)).isEqualTo(cells(plain));
    }

    @Test
    void an_integer_with_categories_has_only_these_values() throws SchemaException {
        CellContract coded = cells(", \"type\": \"integer\", \"categories\": [{\"value\": 0, \"label\": \"apple\"},"
                + " {\"value\": 1, \"label\": \"orange\"}]");

        assertThat(coded.type()).isEqualTo(ColumnType.INTEGER);
        assertThat(coded.oneOf()).containsExactly("0", "1");
    }

    @Test
    void an_enum_beside_categories_narrows_them() throws SchemaException {
        CellContract cells = cells(", \"type\": \"string\", \"categories\": [\"a\", \"b\", \"c\"],"
                + " \"constraints\": {\"enum\": [\"b\"]}");

        assertThat(cells.oneOf()).containsExactly("b");
    }

    @Test
    void numbers_and_truths_of_an_enum_are_kept_as_they_are_written() throws SchemaException {
        assertThat(cells(", \"type\": \"number\", \"constraints\": {\"enum\": [1, 2.50, \"3\"]}")
                        .oneOf())
                .containsExactly("1", "2.50", "3");
        assertThat(cells(", \"type\": \"boolean\", \"constraints\": {\"enum\": [true]}")
                        .oneOf())
                .containsExactly("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "[\"a\"]"})
    void a_primary_key_is_unique_and_never_null(String key) throws SchemaException {
        TableContract table = schema(", \"primaryKey\": " + key + ", \"uniqueKeys\": [[\"a\", \"b\"], [\"b\"]]");

        assertThat(table.unique()).containsExactly(List.of("a"), List.of("a", "b"), List.of("b"));
        assertThat(table.columns())
                .extracting(column -> column.cells().nullable())
                .containsExactly(false, true);
    }

    @Test
    void missing_values_are_an_empty_text_unless_others_are_named() throws SchemaException {
        assertThat(schema("").missingValues()).containsExactly("");
        assertThat(schema(", \"missingValues\": [\"\", \"NA\"]").missingValues())
                .containsExactly("", "NA");
        assertThat(schema(", \"missingValues\": [{\"value\": \"-99\", \"label\": \"REFUSED\"}]")
                        .missingValues())
                .containsExactly("-99");
        assertThat(schema(", \"missingValues\": []").missingValues()).isEmpty();
    }

    @Test
    void a_field_may_repeat_the_missing_values_of_the_schema() throws SchemaException {
        assertThat(field(", \"missingValues\": [\"\"]")).isEqualTo(field(""));
    }

    @Test
    void what_is_said_for_people_and_other_tools_is_skipped() throws SchemaException {
        assertThat(schema(", \"$schema\": \"https://example.org/x.json\", \"title\": \"T\", \"description\": null,"
                        + " \"foreignKeys\": [], \"custom\": {\"x\": [1]}"))
                .isEqualTo(schema(""));
        assertThat(field(", \"title\": 1, \"rdfType\": \"http://schema.org/Country\", \"example\": {},"
                        + " \"bareNumber\": false"))
                .isEqualTo(field(""));
    }

    @Test
    void the_format_of_a_date_says_how_a_file_writes_it_and_is_skipped() throws SchemaException {
        assertThat(cells(", \"type\": \"date\", \"format\": \"%d/%m/%Y\""))
                .isEqualTo(cells(", \"type\": \"date\", \"format\": \"default\""));
    }
}
