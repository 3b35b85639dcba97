package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static dev.proviso.e2e.kit.Broken.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.proviso.Blame;
import dev.proviso.Code;
import dev.proviso.ContractDefinitionException;
import dev.proviso.ContractViolationException;
import dev.proviso.Mode;
import dev.proviso.Violation;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.e2e.kit.Heard;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The exception of a call that breaks its contract, and what listeners hear of it. */
class WhatIsThrownTest {

    static class Model {
        @ExpectShape("n d")
        double[][] transform(
                @ExpectShape("n d") @Finite double[][] x, @ExpectShape("n") int[] y, @ExpectShape("3") float[] z) {
            return new double[x.length][x[0].length + (y.length == 2 ? 1 : 0)];
        }

        int bad(@ExpectShape("?") double[] x) {
            return x.length;
        }
    }

    private final Model model = new Model();

    private ContractViolationException entryBroken() {
        return by(() -> model.transform(new double[][] {{1, Double.NaN}}, new int[2], null));
    }

    private ContractViolationException exitBroken() {
        return by(() -> model.transform(new double[2][2], new int[2], new float[3]));
    }

    @Test
    void all_that_one_call_broke_is_in_one_exception() {
        assertBreaks(() -> model.transform(new double[][] {{1, Double.NaN}}, new int[2], null), """
                Model.transform(x, y, z) broke its contract
                  NOT_FINITE    x[0][1] is NaN, the only cell of 2 that is not finite
                  DIM_MISMATCH  y, axis 0 (n): expected 1, bound by x, axis 0; got 2
                                y is "n", here (2,)
                                      ^         ^
                  NULL_VALUE    z is null, expected "3"
                """);
    }

    @Test
    void a_violation_says_all_it_knows_to_a_machine() {
        assertThat(entryBroken().violations())
                .containsExactly(
                        Violation.of(
                                        Code.NOT_FINITE,
                                        Blame.CALLER,
                                        Model.class.getName(),
                                        "transform",
                                        "x",
                                        "x[0][1] is NaN, the only cell of 2 that is not finite")
                                .withExpected("finite", "NaN"),
                        Violation.of(
                                        Code.DIM_MISMATCH,
                                        Blame.CALLER,
                                        Model.class.getName(),
                                        "transform",
                                        "y",
                                        "y, axis 0 (n): expected 1, bound by x, axis 0; got 2")
                                .withExpected("1", "2")
                                .withAxis(0, "n", "parameter x")
                                .withPattern("n", "(2,)"),
                        Violation.of(
                                        Code.NULL_VALUE,
                                        Blame.CALLER,
                                        Model.class.getName(),
                                        "transform",
                                        "z",
                                        "z is null, expected \"3\"")
                                .withExpected("3", "null")
                                .withPattern("3", null));
    }

    @Test
    void listeners_hear_each_violation_once_in_order_and_with_the_mode() {
        try (Heard heard = Heard.listening()) {
            List<Violation> thrown = entryBroken().violations();

            assertThat(heard.violations()).isEqualTo(thrown);
            assertThat(heard.modes()).containsOnly(Mode.ENFORCE).hasSize(3);
        }
    }

    @Test
    void a_call_that_keeps_its_contract_is_not_heard_of() {
        try (Heard heard = Heard.listening()) {
            assertThat(model.transform(new double[3][2], new int[3], new float[3]))
                    .hasDimensions(3, 2);
            assertThat(heard.violations()).isEmpty();
        }
    }

    @Test
    void the_stack_trace_begins_in_the_users_method_at_entry() {
        assertThat(entryBroken().getStackTrace()[0]).satisfies(WhatIsThrownTest::isTransform);
        assertThat(entryBroken().getStackTrace()[1].getClassName()).isEqualTo(WhatIsThrownTest.class.getName());
    }

    @Test
    void the_stack_trace_begins_in_the_users_method_at_exit() {
        assertThat(exitBroken().getStackTrace()[0]).satisfies(WhatIsThrownTest::isTransform);
        assertThat(exitBroken().getStackTrace()[1].getClassName()).isEqualTo(WhatIsThrownTest.class.getName());
    }

    @Test
    void the_stack_trace_of_a_definition_error_does_so_as_well() {
        ContractDefinitionException refused =
                catchThrowableOfType(ContractDefinitionException.class, () -> model.bad(new double[1]));

        assertThat(refused.getStackTrace()[0].getMethodName()).isEqualTo("bad");
    }

    private static void isTransform(StackTraceElement frame) {
        assertThat(frame.getClassName()).isEqualTo(Model.class.getName());
        assertThat(frame.getMethodName()).isEqualTo("transform");
        assertThat(frame.getFileName()).isEqualTo("WhatIsThrownTest.java");
        assertThat(frame.getLineNumber()).isPositive();
    }

    @Test
    void jakarta_sees_the_parameter_that_the_caller_has_broken() {
        ConstraintViolationException broken = entryBroken();

        assertThat(broken.getConstraintViolations()).hasSize(3);
        Iterator<ConstraintViolation<?>> each = broken.getConstraintViolations().iterator();
        assertThat(each.next().getPropertyPath()).hasToString("transform.x");
        ConstraintViolation<?> second = each.next();
        assertThat(second.getMessage()).isEqualTo("y, axis 0 (n): expected 1, bound by x, axis 0; got 2");
        assertThat(second.getRootBeanClass()).isEqualTo(Model.class);
        assertThat(second.getPropertyPath())
                .extracting(Path.Node::getKind)
                .containsExactly(ElementKind.METHOD, ElementKind.PARAMETER);
        assertThat(second.unwrap(Violation.class).code()).isEqualTo(Code.DIM_MISMATCH);
    }

    @Test
    void jakarta_sees_the_return_that_the_model_has_broken() {
        ConstraintViolation<?> violation =
                exitBroken().getConstraintViolations().iterator().next();

        assertThat(violation.getPropertyPath()).hasToString("transform.<return value>");
        assertThat(violation.getPropertyPath())
                .extracting(Path.Node::getKind)
                .containsExactly(ElementKind.METHOD, ElementKind.RETURN_VALUE);
    }

    @Test
    void neither_the_model_nor_a_value_is_held_by_what_is_thrown() {
        for (ConstraintViolation<?> violation : entryBroken().getConstraintViolations()) {
            assertThat(violation.getRootBean()).isNull();
            assertThat(violation.getLeafBean()).isNull();
            assertThat(violation.getInvalidValue()).isNull();
            assertThat(violation.getExecutableParameters()).isNull();
        }
    }
}
