package dev.proviso.constraint;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.bytebuddy.description.annotation.AnnotationDescription;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Constraints on numbers judge as Hibernate Validator does, whatever the class of the number. */
class NumberAgreementTest {
    private static final String[] ENDS = {
        "0",
        "-0.0",
        "0.00",
        "0.1",
        "-0.1",
        "0.30000000000000004",
        "1",
        "1E+3",
        "1E400",
        "-1E400",
        "1E-400",
        "-1E-400",
        "1E1000000000",
        "-1E1000000000",
        "1E-1000000000",
        "-1E-1000000000",
        "0E-1000000000",
        "0E1000000000",
        "9223372036854775807",
        "9223372036854775807.5",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775808.5",
        "9007199254740993",
        "16777217",
        "4.9E-324",
        "2E-324",
        "1.7976931348623157E308",
        "1.79769313486231575E308",
        "1.8E308",
        "3.4028235E38",
        "1e23",
        "2E23",
        "127.5",
        "-128"
    };
    private static final long[] WHOLES = {
        0,
        1,
        -1,
        2,
        127,
        128,
        -128,
        -129,
        32767,
        16777217,
        -16777217,
        9007199254740993L,
        Integer.MAX_VALUE,
        Long.MAX_VALUE,
        Long.MAX_VALUE - 1,
        Long.MIN_VALUE,
        Long.MIN_VALUE + 1
    };
    private static final List<Class<? extends Annotation>> PLAIN = List.of(
            Positive.class, PositiveOrZero.class, Negative.class, NegativeOrZero.class, NotNull.class, Null.class);

    private final Agreement agreement = new Agreement(NumberAgreementTest.class);
    private final Random random = agreement.random;
    private final Numbers numbers = new Numbers(random);

    @Test
    void numbers_are_judged_as_hibernate_validator_judges_them() throws ConstraintMismatch {
        judge(25, 200);
    }

    /** What is so rare that generated values seldom meet it. */
    @Test
    void floating_numbers_beside_a_bound_that_they_can_not_be_are_judged_so() throws ConstraintMismatch {
        Object[] floats = {16777214f, 16777216f, 16777218f};
        Object[] doubles = {0x1p53 - 1, 0x1p53, 0x1p53 + 2};
        for (Class<?> type : List.of(float.class, Float.class, Number.class)) {
            agreement.judgeEach(Written.of(Min.class, "value", 16777217L), type, floats);
            agreement.judgeEach(Written.of(Max.class, "value", 16777217L), type, floats);
            agreement.judgeEach(Written.of(DecimalMin.class, "value", "16777217"), type, floats);
            agreement.judgeEach(Written.of(DecimalMin.class, "value", "0.1"), type, 0.1f, Math.nextDown(0.1f));
            agreement.judgeEach(Written.of(DecimalMax.class, "value", "0.1"), type, 0.1f, Math.nextDown(0.1f));
            agreement.judgeEach(Written.of(Digits.class, "integer", 0, "fraction", 1), type, 0.1f, 0.11f);
        }
        for (Class<?> type : List.of(double.class, Double.class, Number.class)) {
            agreement.judgeEach(Written.of(Min.class, "value", 9007199254740993L), type, doubles);
            agreement.judgeEach(Written.of(Max.class, "value", 9007199254740993L), type, doubles);
            agreement.judgeEach(Written.of(DecimalMax.class, "value", "9007199254740993"), type, doubles);
        }
    }

    @Test
    @Tag("heavy")
    void many_numbers_are_judged_as_hibernate_validator_judges_them() throws ConstraintMismatch {
        judge(300, 2_000);
    }

    private void judge(int variations, int values) throws ConstraintMismatch {
        for (Class<?> type : Numbers.TYPES) {
            for (int i = 0; i < variations; i++) {
                BigDecimal near = end();
                agreement.add(constraint(near), type, () -> numbers.of(type, near));
            }
        }
        agreement.judge(values);
    }

    private BigDecimal end() {
        return switch (random.nextInt(5)) {
            case 0 -> BigDecimal.valueOf(WHOLES[random.nextInt(WHOLES.length)]);
            case 1 -> new BigDecimal(random.nextInt(1000) / 8.0 - 60);
            case 2 -> readable(numbers.decimal(BigDecimal.ZERO));
            default -> new BigDecimal(ENDS[random.nextInt(ENDS.length)]);
        };
    }

    /** Not what is so large that its own text can not be read back. */
    private static BigDecimal readable(BigDecimal end) {
        return end.scale() == Integer.MIN_VALUE ? BigDecimal.TEN : end;
    }

    private AnnotationDescription constraint(BigDecimal near) {
        long whole = near.longValue();
        return switch (random.nextInt(8)) {
            case 0, 1 -> Written.of(DecimalMin.class, "value", near.toString(), "inclusive", random.nextBoolean());
            case 2, 3 -> Written.of(DecimalMax.class, "value", near.toString(), "inclusive", random.nextBoolean());
            case 4 -> Written.of(Min.class, "value", whole);
            case 5 -> Written.of(Max.class, "value", whole);
            case 6 -> Written.of(Digits.class, "integer", random.nextInt(12), "fraction", random.nextInt(20));
            default -> Written.of(PLAIN.get(random.nextInt(PLAIN.size())));
        };
    }
}
