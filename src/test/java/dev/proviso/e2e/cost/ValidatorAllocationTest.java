package dev.proviso.e2e.cost;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema;
import dev.proviso.e2e.cost.Allocation.Case;
import dev.proviso.validator.FiniteValidator;
import dev.proviso.validator.RangeValidator;
import dev.proviso.validator.SchemaValidator;
import dev.proviso.validator.ShapeValidator;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that is right costs its provider's own work, and no allocation by Proviso. */
class ValidatorAllocationTest {
    record Row(@InRange(min = 0) int size, double weight) {}

    static class Bean {
        @ExpectShape("n d")
        double[][] matrix = new double[10][4];

        @ExpectShape("n d | d")
        double[][] either = new double[10][4];

        @ExpectShape("... 2*n n>=1")
        float[][][] law = new float[3][8][4];

        @ExpectShape("n 2")
        List<double[]> list = List.of(new double[2], new double[2]);

        @Finite
        double[][] cells = new double[10][4];

        @InRange(min = 0, max = 1)
        double number = 0.5;

        @Schema(Row.class)
        List<Row> rows = List.of(new Row(1, 2), new Row(3, 4));
    }

    private static final ConstraintValidatorContext NEVER_ASKED = new NeverAsked();

    private static Stream<Case> values() throws ReflectiveOperationException {
        return Stream.of(
                judged("matrix", new ShapeValidator(), ExpectShape.class),
                judged("either", new ShapeValidator(), ExpectShape.class),
                judged("law", new ShapeValidator(), ExpectShape.class),
                judged("list", new ShapeValidator(), ExpectShape.class),
                judged("cells", new FiniteValidator(), Finite.class),
                judged("number", new RangeValidator(), InRange.class),
                judged("rows", new SchemaValidator(), Schema.class));
    }

    private static <A extends Annotation> Case judged(
            String field, ConstraintValidator<A, Object> validator, Class<A> word) throws ReflectiveOperationException {
        var declared = Bean.class.getDeclaredField(field);
        validator.initialize(declared.getAnnotation(word));
        Object value = declared.get(new Bean());
        return new Case(field, () -> {
            if (!validator.isValid(value, NEVER_ASKED)) {
                throw new AssertionError(field + " is refused");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_that_passes_allocates_nothing(Case judged) {
        Allocation.assertNone(judged);
    }

    private static final class NeverAsked implements ConstraintValidatorContext {
        @Override
        public void disableDefaultConstraintViolation() {
            throw new AssertionError();
        }

        @Override
        public String getDefaultConstraintMessageTemplate() {
            throw new AssertionError();
        }

        @Override
        public ClockProvider getClockProvider() {
            throw new AssertionError();
        }

        @Override
        public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
            throw new AssertionError();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new AssertionError();
        }
    }
}
