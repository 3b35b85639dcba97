package dev.proviso.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema.Extra;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.SchemaException;
import dev.proviso.schema.SchemaReader;
import dev.proviso.schema.TableContract;
import dev.proviso.table.Tables.Petal;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaDefinitionTest {

    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = AnythingValidator.class)
    @interface Anything {
        String message() default "never";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = AnythingValidator.class)
    @interface OnParameter {
        String message() default "never";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class AnythingValidator implements ConstraintValidator<Anything, Object> {
        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return true;
        }
    }

    private static void assertRefused(Class<? extends Record> type, String message) {
        assertThatThrownBy(() -> Tables.compile(type, Extra.ALLOW))
                .isInstanceOf(SchemaException.class)
                .hasMessage(message);
    }

    @Test
    void the_components_are_the_columns_in_order() throws SchemaException {
        TableContract petal = SchemaReader.type(Petal.class);

        assertThat(petal.type()).isEqualTo(Petal.class.getName());
        assertThat(petal.columns()).extracting(ColumnContract::name).containsExactly("petal_length", "petal_width");
        assertThat(petal.columns())
                .extracting(column -> column.cells().javaType())
                .containsOnly("double");
    }

    @Test
    void a_record_without_components_has_no_columns() {
        record Nothing() {}

        assertRefused(Nothing.class, "Nothing has no components; write one for each column");
    }

    @Test
    void record_itself_is_no_record() {
        assertRefused(Record.class, "Record is no record; write a record with the columns");
    }

    @Test
    void a_range_has_its_smaller_end_first() {
        record Swapped(@InRange(min = 7, max = 1) double x) {}

        assertRefused(
                Swapped.class,
                "Swapped.x: @InRange(min = 7.0, max = 1.0) takes no value; write the smaller number as min");
    }

    @Test
    void nan_is_no_end_of_a_range() {
        record Odd(@InRange(min = Double.NaN) double x) {}

        assertRefused(Odd.class, "Odd.x: @InRange(min = NaN, max = Infinity) has NaN for an end; write numbers");
    }

    @Test
    void a_range_holds_numbers() {
        record Beyond(
                @InRange(min = Double.POSITIVE_INFINITY) double x) {}

        assertRefused(
                Beyond.class,
                "Beyond.x: @InRange(min = Infinity, max = Infinity) takes no number; leave out an end that is open");
    }

    @Test
    void the_range_of_an_integer_holds_an_integer() {
        record Between(@InRange(min = 0.2, max = 0.8) int x) {}

        assertRefused(
                Between.class,
                "Between.x: @InRange(min = 0.2, max = 0.8) takes no integer; widen the range,"
                        + " or make the column a double");
    }

    @Test
    void a_range_is_for_numbers() {
        record Text(@InRange(min = 0) String x) {}

        assertRefused(
                Text.class,
                "Text.x: @InRange is for numbers, and this column is a String; leave it out, or declare a number");
    }

    @Test
    void finite_is_for_numbers() {
        @SuppressWarnings("ArrayRecordComponent")
        record Array(@Finite double[] x) {}

        assertRefused(
                Array.class,
                "Array.x: @Finite is for numbers, and this column is a double[]; leave it out, or declare a number");
    }

    @Test
    void a_constraint_fits_its_column() {
        record Misfit(@Size(max = 3) int x) {}

        assertRefused(
                Misfit.class,
                "Misfit.x: @Size does not judge values of type int;"
                        + " leave it out: it judges text, collections, maps and arrays");
    }

    @Test
    void a_cell_is_not_cascaded_into() {
        record Nested(@Valid Petal petal) {}
        record Inside(List<@Valid Petal> petals) {}
        String advice =
                ": @Valid is not followed into a cell; leave it out, and make what it should judge columns of their own";

        assertRefused(Nested.class, "Nested.petal" + advice);
        assertRefused(Inside.class, "Inside.petals" + advice);
    }

    @Test
    void a_constraint_on_the_record_as_a_whole_is_refused() {
        @Anything
        record Whole(double x) {}

        assertRefused(
                Whole.class,
                "Whole: @Anything judges the record as a whole, which a schema does not; write constraints on"
                        + " components");
    }

    @Test
    void a_constraint_on_what_is_no_column_is_refused() {
        record Checked(double from, double to) {
            @AssertTrue public boolean isOrdered() {
                return from <= to;
            }
        }

        assertRefused(
                Checked.class,
                "Checked.isOrdered(): @AssertTrue judges what is no column; write constraints on components,"
                        + " or make it a rule of the schema: rules = @Rule(\"isOrdered\")");
    }

    @Test
    void a_constraint_that_can_not_stand_on_a_field_is_refused() {
        record Unseen(@Anything String x) {}
        record Passed(@OnParameter String x) {}
        String advice = " is not on the component's field, where constraints are read; write it on the component,"
                + " and let its @Target name FIELD";

        assertRefused(Unseen.class, "Unseen.x: @Anything" + advice);
        assertRefused(Passed.class, "Passed.x: @OnParameter" + advice);
    }

    @Test
    void a_constraint_on_an_accessor_of_ones_own_is_refused() {
        record Own(double x) {
            @Override
            public @Min(1) double x() {
                return x;
            }
        }

        assertRefused(
                Own.class,
                "Own.x: @Min is not on the component's field, where constraints are read; write it on the component,"
                        + " and let its @Target name FIELD");
    }

    @Test
    void a_component_named_like_a_getter_is_a_column() throws SchemaException {
        record Flags(@AssertTrue boolean isGood) {}

        assertThat(Tables.said(Tables.compile(Flags.class, Extra.ALLOW), new Flags(false)))
                .containsExactly("column isGood: expected true, got false");
    }
}
