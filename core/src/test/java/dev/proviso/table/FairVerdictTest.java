package dev.proviso.table;

import static dev.proviso.table.Tables.compile;
import static dev.proviso.table.Tables.contract;
import static dev.proviso.table.Tables.declared;
import static dev.proviso.table.Tables.isGood;
import static dev.proviso.table.Tables.row;
import static dev.proviso.table.Tables.said;
import static dev.proviso.table.Tables.tryDeclared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.annotation.Column;
import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Environment;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Rule;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Schema.Extra;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Where a verdict is easily wrong, or what was stated easily never judged. */
class FairVerdictTest {

    enum Species {
        SETOSA
    }

    public static final class Bean {
        private final int a;

        public Bean(int a) {
            this.a = a;
        }

        @InRange(min = 0, max = 1)
        public int getA() {
            return a;
        }

        public boolean isRight() {
            return a == 1;
        }
    }

    public static final class Unread {
        @Column(min = 0)
        private int age;

        public Integer getAge() {
            return age;
        }
    }

    @SuppressWarnings("unused")
    static final class Model {
        void matched(
                @Schema(columns = @Column(regex = "q\\d+", type = ColumnType.NUMBER), unique = "q1, q2") Object x) {}

        void label(
                @Schema(columns = {@Column(name = "x"), @Column(regex = "label.*", in = Environment.TRAINING)})
                        Object x) {}

        void unique(@Schema(columns = @Column(name = "k", unique = true)) Object x) {}

        void bean(@Schema(value = Bean.class, rules = @Rule("isRight")) Object x) {}

        void elsewhere(
                @Schema(
                                columns = {
                                    @Column(name = "x", type = ColumnType.NUMBER),
                                    @Column(name = "y", type = ColumnType.NUMBER, in = Environment.TRAINING)
                                },
                                rules = @Rule("ascends"))
                        Object x) {}

        static boolean ascends(double x, double y) {
            return x <= y;
        }

        void narrow(
                @Schema(columns = @Column(name = "n", type = ColumnType.INTEGER), rules = @Rule("isSmall")) Object x) {}

        static boolean isSmall(int n) {
            return n < 10;
        }

        void two(@Schema(columns = @Column(name = "x", type = ColumnType.NUMBER), minRows = 2) Object x) {}

        void pixels(@Schema(columns = @Column(regex = "q\\d+", type = ColumnType.NUMBER, min = 0)) Object x) {}

        void most(@Schema(columns = @Column(name = "x", type = ColumnType.NUMBER, min = 0, mostly = 0.55)) Object x) {}
    }

    @Test
    void a_float_is_one_of_the_floats_that_are_stated() {
        record Step(@Column(oneOf = {"0.1", "0.2"}) float x) {}

        assertThat(isGood(contract(Step.class), List.of(new Step(0.1f)))).isTrue();
        assertThat(isGood(contract(Step.class), Map.of("x", new float[] {0.1f})))
                .isTrue();
        assertThat(said(contract(Step.class), new Step(0.3f)))
                .containsExactly("column x: expected 0.1 or 0.2, got 0.3");
    }

    @Test
    void a_character_is_one_of_the_texts_that_are_stated() {
        record Person(@Column(oneOf = {"M", "F"}) char sex) {}

        assertThat(isGood(contract(Person.class), new Person('M'))).isTrue();
    }

    @Test
    void a_level_that_the_enum_does_not_have_is_refused() {
        record Flower(@Column(oneOf = "SETOSSA") Species species) {}

        assertThatThrownBy(() -> compile(Flower.class, Extra.ALLOW))
                .hasMessage("Flower.species: \"SETOSSA\" is no constant of Species; write names of its constants");
    }

    @Test
    void a_class_that_no_text_stands_for_has_no_such_values() {
        record Id(@Column(oneOf = "a") java.util.UUID id) {}

        assertThatThrownBy(() -> compile(Id.class, Extra.ALLOW))
                .hasMessage("Id.id: one of some texts is for text, numbers, booleans, dates and levels,"
                        + " and this column is UUID; leave it out, or declare another class");
    }

    @Test
    void what_is_stated_of_an_object_holds() {
        record Any(@Column(type = ColumnType.STRING) Object note) {}

        assertThat(said(contract(Any.class), new Any(5)))
                .containsExactly("column note: expected string, got Integer 5");
    }

    @Test
    void a_map_whose_keys_are_no_names_lacks_the_columns() {
        record Noted(@Column(required = false) String note) {}

        assertThat(isGood(contract(Noted.class), new TreeMap<>(Map.of(1, 2)))).isTrue();
    }

    @Test
    void a_key_names_columns_and_not_what_a_regex_matches() {
        assertThatThrownBy(() -> tryDeclared(Model.class, "matched", null))
                .hasMessage("unique names q1, which is no column; name columns, between commas");
    }

    @Test
    void a_regex_of_another_environment_forbids_what_it_matches() {
        TablePlan serving = declared(Model.class, "label", Environment.SERVING);

        assertThat(isGood(serving, row("x", 1))).isTrue();
        assertThat(said(serving, row("x", 1, "label_2", 1))).containsExactly("column \"label_2\": is for training");
    }

    @Test
    void equal_numbers_are_one_key() {
        List<Object> rows =
                List.of(row("k", 1), row("k", new BigDecimal("1.0")), row("k", BigInteger.ONE), row("k", 1.0f));

        assertThat(said(declared(Model.class, "unique"), rows))
                .containsExactly("column k: expected unique values, got 1.0 again in row 1"
                        + " and in 2 more of 4 rows (rows 1, 2, 3)");
        assertThat(isGood(
                        declared(Model.class, "unique"),
                        List.of(row("k", 1e16), row("k", 10_000_000_000_000_001L), row("k", 0.5))))
                .isTrue();
    }

    @Test
    void a_getter_may_carry_the_rules_of_its_property() throws Exception {
        assertThat(said(compile(Bean.class, Extra.ALLOW), new Bean(5)))
                .containsExactly("column a: expected 0 to 1, got 5");
    }

    @Test
    void a_rule_on_a_field_that_nothing_reads_is_refused() {
        assertThatThrownBy(() -> compile(Unread.class, Extra.ALLOW))
                .hasMessage("Unread.age: @Column(min = 0.0) is on a field that has no getter of its type;"
                        + " write a public getter, or make the class a record");
    }

    @Test
    void a_rule_that_only_a_bean_can_answer_is_not_passed_over() {
        assertThat(isGood(declared(Model.class, "bean"), new Bean(1))).isTrue();
        assertThat(said(declared(Model.class, "bean"), List.of(row("a", 1))))
                .containsExactly("rule isRight: it can be asked of a Bean alone, in row 0");
    }

    @Test
    void a_rule_over_a_column_of_another_environment_holds_there_alone() {
        assertThat(isGood(declared(Model.class, "elsewhere", Environment.SERVING), row("x", 1)))
                .isTrue();
        assertThat(said(declared(Model.class, "elsewhere", Environment.TRAINING), row("x", 1, "y", 0)))
                .containsExactly("rule ascends: broken");
    }

    @Test
    void a_parameter_that_can_not_hold_the_column_is_refused() {
        assertThatThrownBy(() -> tryDeclared(Model.class, "narrow", null))
                .hasMessage(
                        "rule isSmall: its parameter n is int, which can not hold each cell of the column, a integer;"
                                + " declare a long or a double");
    }

    @Test
    void a_share_is_not_missed_by_rounding() {
        List<Object> rows = new java.util.ArrayList<>();
        for (int i = 0; i < 100; i++) {
            rows.add(row("x", i < 55 ? 1 : -1));
        }

        assertThat(isGood(declared(Model.class, "most"), rows)).isTrue();
    }

    @Test
    void a_component_is_one_column() {
        record Many(@Column(regex = "x.*") double x) {}

        assertThatThrownBy(() -> compile(Many.class, Extra.ALLOW))
                .hasMessage("Many.x: a regex stands for many columns, and this is one; write its name");
    }

    @Test
    void a_row_is_a_table_of_one() {
        assertThat(said(declared(Model.class, "two"), row("x", 1))).containsExactly("expected at least 2 rows, got 1");
    }

    @Test
    void what_the_schema_does_not_name_needs_no_form_beside_columns() {
        Map<String, Object> table = row("x", new double[] {1, 2}, "source", "file.csv", "tags", List.of("a"));

        assertThat(isGood(declared(Model.class, "two"), table)).isTrue();
    }

    @Test
    void a_map_of_columns_is_one_though_a_regex_names_them() {
        Map<String, double[]> table = Map.of("q1", new double[] {1, 2}, "q2", new double[] {1, 2});

        assertThat(isGood(declared(Model.class, "pixels"), table)).isTrue();
        assertThat(said(declared(Model.class, "pixels"), Map.of("q1", new double[] {1, -2})))
                .containsExactly("column q1: expected at least 0.0, got -2.0 in row 1");
    }

    @Test
    void a_map_of_lists_of_anything_is_columns() {
        assertThat(said(declared(Model.class, "unique"), Map.of("k", List.of(1, 2, 1))))
                .containsExactly("column k: expected unique values, got 1 again in row 2");
    }
}
