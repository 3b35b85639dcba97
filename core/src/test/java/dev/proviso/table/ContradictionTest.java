package dev.proviso.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.annotation.Column;
import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Drift;
import dev.proviso.annotation.Environment;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Rule;
import dev.proviso.annotation.Schema;
import dev.proviso.schema.SchemaException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas that make no sense, each beside what is said of it. */
class ContradictionTest {

    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    @interface Says {
        String value();
    }

    record Petal(double length, double width) {
        boolean isLonger() {
            return length > width;
        }

        static boolean isLonger(double length) {
            return length > 1;
        }

        boolean isLong(double than) {
            return length > than;
        }

        String colour() {
            return "blue";
        }
    }

    record Typed(@Column(type = ColumnType.STRING) int age) {}

    record Twice(@Column(min = 0) @InRange(max = 1) double x) {}

    enum Kind {
        A
    }

    @SuppressWarnings("unused")
    interface Senseless {
        @Says("column a: @InRange(min = 3.0, max = 1.0) takes no value; write the smaller number as min")
        void min_above_max(@Schema(columns = @Column(name = "a", type = ColumnType.NUMBER, min = 3, max = 1)) Object x);

        @Says("column a: a pattern is for text, and this column is a number;"
                + " leave it out, or give the column the type STRING")
        void pattern_on_number(
                @Schema(columns = @Column(name = "a", type = ColumnType.NUMBER, pattern = "x")) Object x);

        @Says("column a: a range is for numbers, and this column is a string;"
                + " leave it out, or give the column the type NUMBER")
        void range_on_text(@Schema(columns = @Column(name = "a", type = ColumnType.STRING, min = 1)) Object x);

        @Says("column a: a length is for text, and this column is an any;"
                + " leave it out, or give the column the type STRING")
        void length_on_anything(@Schema(columns = @Column(name = "a", minLength = 1)) Object x);

        @Says("column a is stated twice; leave one of them out")
        void same_column_twice(@Schema(columns = {@Column(name = "a"), @Column(name = "a")}) Object x);

        @Says("column a: the regular expression \"(x\" does not compile, at character 2: Unclosed group;"
                + " write one that java.util.regex.Pattern takes")
        void pattern_that_does_not_compile(
                @Schema(columns = @Column(name = "a", type = ColumnType.STRING, pattern = "(x")) Object x);

        @Says("column [x: the regular expression \"[x\" does not compile, at character 1: Unclosed character class;"
                + " write one that java.util.regex.Pattern takes")
        void name_that_does_not_compile(@Schema(columns = @Column(regex = "[x")) Object x);

        @Says("a column has neither a name nor a regex; write one of them")
        void no_name(@Schema(columns = @Column(min = 1)) Object x);

        @Says("a column has a name and a regex; write one of them")
        void two_names(@Schema(columns = @Column(name = "a", regex = "b")) Object x);

        @Says("column a: no text has 3 to 2 characters; write the smaller number as the least")
        void no_length(
                @Schema(columns = @Column(name = "a", type = ColumnType.STRING, minLength = 3, maxLength = 2))
                        Object x);

        @Says("column a: mostly = 0.0 is no share of cells; write a number above 0 and at most 1")
        void no_share(@Schema(columns = @Column(name = "a", mostly = 0)) Object x);

        @Says("column a: \"two\" is one of the values of a column of numbers, and is none;"
                + " write numbers, or give the column another type")
        void one_of_no_numbers(
                @Schema(
                                columns =
                                        @Column(
                                                name = "a",
                                                type = ColumnType.NUMBER,
                                                oneOf = {"1", "two"}))
                        Object x);

        @Says("column a: earliest 2021-01-01 is after latest 2020-01-01; write the earlier one first")
        void no_time(
                @Schema(
                                columns =
                                        @Column(
                                                name = "a",
                                                type = ColumnType.DATE,
                                                earliest = "2021-01-01",
                                                latest = "2020-01-01"))
                        Object x);

        @Says("column a: \"yesterday\" is no date or moment;"
                + " write it as ISO 8601 does: 2020-01-31, or 2020-01-31T12:00:00")
        void no_date(@Schema(columns = @Column(name = "a", type = ColumnType.DATE, latest = "yesterday")) Object x);

        @Says("column a: a range of time is for dates and moments, and this column is a string;"
                + " leave it out, or give the column the type DATE or DATETIME")
        void time_of_text(
                @Schema(columns = @Column(name = "a", type = ColumnType.STRING, latest = "2020-01-01")) Object x);

        @Says("column a: it names both environments; leave in out: the column then belongs everywhere")
        void everywhere(
                @Schema(
                                columns =
                                        @Column(
                                                name = "a",
                                                in = {Environment.TRAINING, Environment.SERVING}))
                        Object x);

        @Says("column a: drift is stated 2 times; write one @Drift")
        void two_drifts(
                @Schema(
                                columns =
                                        @Column(
                                                name = "a",
                                                drift = {@Drift(max = 1), @Drift(max = 2)}))
                        Object x);

        @Says("it states no columns; write a record, columns, a resource, or learned = true")
        void nothing(@Schema Object x);

        @Says("the columns are stated in two ways; keep one of value, columns and resource")
        void two_ways(@Schema(value = Petal.class, columns = @Column(name = "a")) Object x);

        @Says("Kind is no record; write a record with the columns")
        void no_record(@Schema(Kind.class) Object x);

        @Says("Typed.age: type = STRING, and this column is a int; leave the type out, or declare another class")
        void other_type(@Schema(Typed.class) Object x);

        @Says("Twice.x: its range is stated twice; leave out @InRange, or min and max of @Column")
        void two_ranges(@Schema(Twice.class) Object x);

        @Says("no table has 3 to 2 rows; write the smaller number as the least")
        void no_rows(@Schema(value = Petal.class, minRows = 3, maxRows = 2) Object x);

        @Says("unique names height, which is no column; name columns, between commas")
        void unknown_key(@Schema(value = Petal.class, unique = "length, height") Object x);

        @Says("column x.*: unique is for one column, and this is a regular expression; name the column")
        void unique_regex(@Schema(columns = @Column(regex = "x.*", unique = true)) Object x);

        @Says("rule isRed: Petal has no such method;"
                + " write a method that returns boolean, and takes cells if it is static")
        void unknown_predicate(@Schema(value = Petal.class, rules = @Rule("isRed")) Object x);

        @Says("rule isLonger: Petal has 2 methods of that name; give the predicate a name of its own")
        void two_predicates(@Schema(value = Petal.class, rules = @Rule("isLonger")) Object x);

        @Says("rule colour: it returns String; let it return boolean: whether the row is right")
        void no_predicate(@Schema(value = Petal.class, rules = @Rule("colour")) Object x);

        @Says("rule isLong: it is no static method, and takes parameters;"
                + " let it ask the row itself, or make it static")
        void predicate_with_parameters(@Schema(value = Petal.class, rules = @Rule("isLong")) Object x);

        @Says("rule isTall: it takes height, which is no column; call its parameters like columns")
        void predicate_of_no_column(
                @Schema(value = Petal.class, rules = @Rule(value = "isTall", in = Predicates.class)) Object x);

        @Says("rule isReady: it is no static method, and Predicates is no row;"
                + " make it static, or write it in the record of the schema")
        void predicate_of_no_row(
                @Schema(value = Petal.class, rules = @Rule(value = "isReady", in = Predicates.class)) Object x);

        @Says("rule isWide: mostly = 2.0 is no share of rows; write a number above 0 and at most 1")
        void rule_for_no_share(
                @Schema(value = Petal.class, rules = @Rule(value = "isWide", in = Predicates.class, mostly = 2))
                        Object x);
    }

    @SuppressWarnings("unused")
    static final class Predicates {
        static boolean isTall(double height) {
            return height > 1;
        }

        static boolean isWide(double width) {
            return width > 1;
        }

        boolean isReady() {
            return true;
        }
    }

    static List<String> senseless() {
        return Arrays.stream(Senseless.class.getDeclaredMethods())
                .map(method -> method.getName())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("senseless")
    void it_is_refused(String name) throws NoSuchMethodException {
        String says = Senseless.class
                .getDeclaredMethod(name, Object.class)
                .getAnnotation(Says.class)
                .value();

        assertThat(says).isNotEmpty();
        assertThatThrownBy(() -> Tables.tryDeclared(Senseless.class, name, null))
                .isInstanceOf(SchemaException.class)
                .hasMessage(says);
    }
}
