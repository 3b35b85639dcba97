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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            Object value = value(method.getParameterTypes()[0], random);
            List<String> byAgent = byAgent(method, value);
            broken += byAgent.isEmpty() ? 0 : 1;

            assertThat(byValidator(method, value))
                    .as("%s(%s), -Dproviso.seed=%s", method.getName(), text(value), SEED)
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

    private static @Nullable Object value(Class<?> type, Random random) {
        if (random.nextInt(12) == 0) {
            return null;
        }
        if (type == double[][].class) {
            return matrix(random);
        }
        if (type == Map.class) {
            return row(random);
        }
        if (type == Optional.class) {
            return random.nextBoolean() ? Optional.of(matrix(random)) : Optional.empty();
        }
        if (type == List.class) {
            return random.nextBoolean() ? new ArrayList<>(Arrays.asList(matrix(random))) : rows(random);
        }
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt();
            case 1 -> "text";
            case 2 -> new int[random.nextInt(5)];
            case 3 -> Arrays.asList(matrix(random));
            case 4 -> new float[random.nextInt(3)][random.nextInt(3)][random.nextInt(3)];
            default -> matrix(random);
        };
    }

    private static double[] @Nullable [] matrix(Random random) {
        double[][] matrix = new double[random.nextInt(4)][];
        int columns = random.nextInt(4);
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = new double[random.nextInt(12) == 0 ? columns + 1 : columns];
            Arrays.setAll(matrix[i], j -> cell(random));
        }
        if (matrix.length > 0 && random.nextInt(12) == 0) {
            Collections.shuffle(Arrays.asList(matrix), random);
            matrix[0] = null;
        }
        return matrix;
    }

    private static double cell(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> Double.NaN;
            case 1 -> Double.NEGATIVE_INFINITY;
            case 2 -> 1;
            default -> random.nextDouble();
        };
    }

    private static List<Object> rows(Random random) {
        List<Object> rows = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            rows.add(
                    random.nextBoolean()
                            ? row(random)
                            : new SingleValues.Row(random.nextInt(11), cell(random), "c" + random.nextInt(3)));
        }
        return rows;
    }

    private static Map<String, Object> row(Random random) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(random.nextInt(8) == 0 ? "sise" : "size", random.nextInt(11));
        row.put("weight", random.nextInt(8) == 0 ? "1.5" : cell(random));
        row.put("name", random.nextInt(8) == 0 ? null : "${name} {" + random.nextInt(3) + "}");
        return row;
    }

    private static String text(@Nullable Object value) {
        return Arrays.deepToString(new Object[] {value});
    }
}
