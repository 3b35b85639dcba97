package dev.proviso.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.ContractDefinitionException;
import dev.proviso.annotation.Column;
import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Rule;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Schema.Extra;
import dev.proviso.annotation.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgedTablesTest {

    record Person(String name, @InRange(min = 0, max = 120) int age) {}

    static class Model {
        void rows(@Schema(Person.class) List<?> rows) {}

        void row(@Schema(value = Person.class, extra = Extra.REJECT) Map<String, ?> row) {}

        void few(@Schema(value = Person.class, maxRows = 1) List<Person> rows) {}

        void warns(
                @Schema(columns = @Column(name = "age", type = ColumnType.NUMBER, max = 120, severity = Severity.WARN))
                        Map<String, ?> row) {}

        void learned(@Schema(columns = @Column(name = "age"), learned = true) List<Map<String, ?>> rows) {}

        void named(@Schema(value = Person.class, names = "this.names") Object[][] rows) {}

        void beside(@Schema(resource = "person.schema.json") List<Person> rows) {}

        void ruled(@Schema(columns = @Column(name = "age"), rules = @Rule("isAdult")) List<Person> rows) {}
    }

    static class Form {
        @Schema(Person.class)
        private final List<Person> people = List.of(new Person("Ann", 30), new Person("Bob", 130));
    }

    private final Model model = new Model();

    @Test
    void what_is_right_passes() {
        assertThat(Asked.parameters(model, "rows", List.of(new Person("Ann", 30), Map.of("name", "Bob", "age", 3))))
                .isEmpty();
    }

    @Test
    void each_fault_of_a_column_stands_at_its_first_cell() {
        assertThat(Asked.parameters(
                        model,
                        "rows",
                        List.of(new Person("Ann", 30), new Person("Bob", 130), Map.of("name", 4, "age", 3))))
                .containsExactly(
                        "rows.rows[1].age: value, column age: expected 0 to 120, got 130 in row 1",
                        "rows.rows[2].name: value, column name: expected String, got Integer 4 in row 2");
    }

    @Test
    void a_column_of_a_single_row_is_named_without_an_index() {
        assertThat(Asked.parameters(model, "row", Map.of("name", "Ann", "aeg", 30)))
                .containsExactly(
                        "row.row.aeg: value, column \"aeg\": not in the schema",
                        "row.row.age: value, column age: missing");
    }

    @Test
    void a_table_as_a_whole_has_no_place_inside() {
        assertThat(Asked.parameters(model, "few", List.of(new Person("Ann", 3), new Person("Bob", 3))))
                .containsExactly("few.rows: value, expected at most 1 row, got 2");
        assertThat(Asked.parameters(model, "few", new Object[] {null}))
                .containsExactly("few.rows: value is null, expected a table of Person");
    }

    @Test
    void nothing_is_filled_in_whatever_a_column_is_called() {
        Map<String, Object> row = new HashMap<>(Map.of("name", "Ann", "age", 30));
        row.put("${validatedValue.size()} {message} \\", 1);

        assertThat(Asked.parameters(model, "row", row))
                .containsExactly("row.row.${validatedValue.size()} {message} \\\\: value, column"
                        + " \"${validatedValue.size()} {message} \\\\\": not in the schema");
    }

    @Test
    void what_only_warns_is_no_violation() {
        assertThat(Asked.parameters(model, "warns", Map.of("age", 130))).isEmpty();
    }

    @Test
    void what_was_learned_is_not_judged_and_what_is_declared_is() {
        assertThat(Asked.parameters(model, "learned", List.of(Map.of("age", 1, "other", 2))))
                .isEmpty();
        assertThat(Asked.parameters(model, "learned", List.of(Map.of("other", 2))))
                .containsExactly("learned.rows[0].age: value, column age: missing in the only row");
        assertThat(Asked.parameters(model, "named", (Object) new Object[][] {{1}}))
                .isEmpty();
    }

    @Test
    void a_field_of_a_bean_is_judged() {
        assertThat(Asked.of(new Form()))
                .containsExactly("people[1].age: value, column age: expected 0 to 120, got 130 in row 1");
    }

    @Test
    void what_stands_beside_an_unknown_class_is_a_definition_error() {
        assertThatThrownBy(() -> Asked.parameters(model, "beside", List.of()))
                .isInstanceOf(ContractDefinitionException.class)
                .hasMessage("""
                        a constrained value: resource person.schema.json: a Validator does not tell which class it is beside
                          @Schema(resource = "person.schema.json")
                          Write the path from the root, with a slash before it.""");
        assertThatThrownBy(() -> Asked.parameters(model, "ruled", List.of()))
                .isInstanceOf(ContractDefinitionException.class)
                .hasMessage("""
                        a constrained value: a Validator does not tell which class the rule "isAdult" is beside
                          @Schema(columns = @Column(name = "age"), rules = @Rule("isAdult"))
                          Name the class of the rule: in = Rules.class.""");
    }
}
