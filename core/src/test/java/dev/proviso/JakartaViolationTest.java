package dev.proviso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JakartaViolationTest {

    private static final Violation CALLERS = JakartaPathTest.violation(Blame.CALLER, "transform", "x");
    private static final Violation UNTRAINED = JakartaPathTest.violation(Blame.CALLER, "transform", "this");
    private static final Violation MODELS = JakartaPathTest.violation(Blame.MODEL, "transform", "return");

    @Test
    void frameworks_answer_400_for_the_caller_and_500_for_the_model() {
        assertThat(status(thrown(CALLERS))).isEqualTo(400);
        assertThat(status(thrown(UNTRAINED))).isEqualTo(400);
        assertThat(status(thrown(MODELS))).isEqualTo(500);
        assertThat(status(thrown(MODELS.withColumn("species")))).isEqualTo(500);
    }

    @Test
    void it_says_what_the_violation_says_in_the_same_order() {
        assertThat(thrown(CALLERS, UNTRAINED, MODELS).getConstraintViolations())
                .map(violation -> (Object) violation.unwrap(Violation.class))
                .containsExactly(CALLERS, UNTRAINED, MODELS);
    }

    @Test
    void it_has_the_message_and_a_key_for_messages_of_ones_own() {
        ConstraintViolation<?> violation = jakarta(CALLERS);

        assertThat(violation.getMessage()).isEqualTo(CALLERS.message());
        assertThat(violation.getMessageTemplate()).isEqualTo("{dev.proviso.NULL_VALUE}");
        assertThat(violation).hasToString("transform.x: " + CALLERS.message());
    }

    @Test
    void it_names_the_class_and_holds_neither_the_model_nor_a_value() {
        ConstraintViolation<?> violation = jakarta(CALLERS);

        assertThat(violation.getRootBeanClass()).isEqualTo(JakartaPathTest.Scaler.class);
        assertThat(violation.getRootBean()).isNull();
        assertThat(violation.getLeafBean()).isNull();
        assertThat(violation.getInvalidValue()).isNull();
        assertThat(violation.getExecutableParameters()).isNull();
        assertThat(violation.getExecutableReturnValue()).isNull();
    }

    @Test
    void it_unwraps_to_nothing_else() {
        assertThatThrownBy(() -> jakarta(CALLERS).unwrap(String.class))
                .isInstanceOf(ValidationException.class)
                .hasMessage("a violation of a contract is no java.lang.String");
    }

    /** What Jersey does: a return value in the path of the first violation makes it the server's fault. */
    private static int status(ConstraintViolationException exception) {
        for (Path.Node node :
                exception.getConstraintViolations().iterator().next().getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return 500;
            }
        }
        return 400;
    }

    private static ConstraintViolation<?> jakarta(Violation violation) {
        return thrown(violation).getConstraintViolations().iterator().next();
    }

    private static ConstraintViolationException thrown(Violation... violations) {
        return new ContractViolationException(
                JakartaPathTest.Scaler.class, "call", List.of("x", "y"), List.of(violations), null);
    }
}
