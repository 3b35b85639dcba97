package dev.proviso.e2e.doors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Blame;
import dev.proviso.Code;
import dev.proviso.ContractViolationException;
import dev.proviso.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the agent says of a value, a {@code Validator} says of it too: the same codes, of the same subject, in the same
 * words, as far as a value is judged by itself. The parameters are called as validators call every value.
 */
class SingleValuesTest {
    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final ExecutableValidator VALIDATOR = FACTORY.getValidator().forExecutables();
    private static final SingleValues MODEL = new SingleValues();
    private static final int CALLS = 400;
    private static final long SEED = Long.getLong("proviso.seed", System.nanoTime());

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    private static Stream<Method> methods() {
        return Arrays.stream(SingleValues.class.getDeclaredMethods()).filter(method -> !method.isSynthetic());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_validator_says_what_the_agent_says(Method method) throws ReflectiveOperationException {
        Random random = new Random(SEED);
        int broken = 0;
        for (int i = 0; i < CALLS; i++) {
            Object value = GeneratedValues.of(method.getParameterTypes()[0], random);
            List<String> byAgent = byAgent(method, value);
            broken += byAgent.isEmpty() ? 0 : 1;

            assertThat(byValidator(method, value))
                    .as("%s(%s), -Dproviso.seed=%s", method.getName(), GeneratedValues.text(value), SEED)
                    .isEqualTo(byAgent);
        }
        assertThat(broken).as("calls that break %s", method.getName()).isBetween(1, CALLS - 1);
    }

    private static List<String> byAgent(Method method, @Nullable Object value) throws ReflectiveOperationException {
        try {
            method.invoke(MODEL, value);
            return List.of();
        } catch (InvocationTargetException thrown) {
            return ((ContractViolationException) thrown.getCause())
                    .violations().stream().map(SingleValuesTest::line).sorted().toList();
        }
    }

    /** A validator calls what is returned a value, too. */
    private static String line(Violation violation) {
        String sentence = violation.message();
        return violation.code() + " of " + violation.subject() + ": "
                + (violation.blame() == Blame.MODEL ? sentence.replace("return", "value") : sentence);
    }

    private static List<String> byValidator(Method method, @Nullable Object value) {
        boolean isReturn = method.getReturnType() != void.class;
        return (isReturn
                        ? VALIDATOR.validateReturnValue(MODEL, method, value)
                        : VALIDATOR.validateParameters(MODEL, method, new Object[] {value}))
                .stream().map(SingleValuesTest::line).sorted().toList();
    }

    private static String line(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        Code code = hibernate.getDynamicPayload(Code.class);
        List<String> path = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            path.add(node.getName());
        }
        String subject = path.get(1).equals("<return value>") ? "return" : path.get(1);
        return code + " of " + subject + ": " + violation.getMessage();
    }
}
