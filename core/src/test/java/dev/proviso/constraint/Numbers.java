package dev.proviso.constraint;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Numbers of all classes, many of them next to a given one. */
final class Numbers {
    static final List<Class<?>> TYPES = List.of(
            byte.class,
            short.class,
            int.class,
            long.class,
            float.class,
            double.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigInteger.class,
            BigDecimal.class,
            Money.class,
            Ratio.class,
            AtomicInteger.class,
            AtomicLong.class,
            Number.class,
            String.class,
            StringBuilder.class,
            CharSequence.class);

    @SuppressWarnings("FloatingPointLiteralPrecision") // as people write them
    private static final double[] STRANGE = {
        0.0,
        -0.0,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Float.MAX_VALUE,
        Float.MIN_VALUE,
        0x1p53,
        0x1.8p53,
        0x1p63,
        -0x1p63,
        2.0E-3,
        1e23,
        2e23
    };

    private static final String[] NO_NUMBERS = {
        "",
        " ",
        "1 ",
        " 1",
        "abc",
        "NaN",
        "Infinity",
        "0x10",
        "1e",
        "1_000",
        "1,5",
        "1d",
        "--1",
        "+1",
        "+.5",
        "1.",
        ".",
        "٣",
        "1e2147483648",
        "-0",
        "1e+5"
    };
    private static final Class<?>[] BOXES = {
        Byte.class,
        Short.class,
        Integer.class,
        Long.class,
        Float.class,
        Double.class,
        BigInteger.class,
        BigDecimal.class,
        Ratio.class,
        AtomicInteger.class,
        AtomicLong.class,
        Money.class
    };

    private final Random random;

    Numbers(Random random) {
        this.random = random;
    }

    /** A value of the class, or null where it can be; never null for a primitive one. */
    @Nullable Object of(Class<?> type, BigDecimal near) {
        if (!type.isPrimitive() && random.nextInt(50) == 0) {
            return null;
        }
        if (type == Number.class) {
            return of(BOXES[random.nextInt(BOXES.length)], near);
        }
        if (type == double.class || type == Double.class) {
            return floating(near);
        }
        if (type == float.class || type == Float.class) {
            return random.nextBoolean() ? (float) floating(near) : step(near.floatValue());
        }
        if (type == Ratio.class) {
            return new Ratio(floating(near));
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return Strings.as(type, text(near), random);
        }
        BigDecimal decimal = decimal(near);
        if (type == BigDecimal.class) {
            return decimal;
        }
        return type == Money.class ? new Money(decimal) : whole(type, integer(decimal));
    }

    private static Object whole(Class<?> type, BigInteger value) {
        if (type == byte.class || type == Byte.class) {
            return value.byteValue();
        }
        if (type == short.class || type == Short.class) {
            return value.shortValue();
        }
        if (type == int.class || type == Integer.class) {
            return value.intValue();
        }
        if (type == long.class || type == Long.class) {
            return value.longValue();
        }
        if (type == AtomicInteger.class) {
            return new AtomicInteger(value.intValue());
        }
        return type == AtomicLong.class ? new AtomicLong(value.longValue()) : value;
    }

    private double floating(BigDecimal near) {
        return switch (random.nextInt(4)) {
            case 0 -> STRANGE[random.nextInt(STRANGE.length)];
            case 1 -> Double.longBitsToDouble(random.nextLong());
            case 2 -> decimal(near).doubleValue();
            default -> step(near.doubleValue());
        };
    }

    private double step(double from) {
        double stepped = from;
        for (int i = random.nextInt(4); i > 0; i--) {
            stepped = random.nextBoolean() ? Math.nextUp(stepped) : Math.nextDown(stepped);
        }
        return stepped;
    }

    private float step(float from) {
        float stepped = from;
        for (int i = random.nextInt(4); i > 0; i--) {
            stepped = random.nextBoolean() ? Math.nextUp(stepped) : Math.nextDown(stepped);
        }
        return stepped;
    }

    private String text(BigDecimal near) {
        return switch (random.nextInt(4)) {
            case 0 -> NO_NUMBERS[random.nextInt(NO_NUMBERS.length)];
            case 1 -> decimal(near) + (random.nextBoolean() ? "" : "0");
            case 2 -> Double.toString(floating(near));
            default -> decimal(near).toString();
        };
    }

    /** A decimal, some of a size that can not be written out. */
    BigDecimal decimal(BigDecimal near) {
        BigDecimal from = random.nextInt(3) == 0 ? BigDecimal.ZERO : near;
        return switch (random.nextInt(8)) {
            case 0 -> from;
            case 1 -> shifted(from, BigDecimal.valueOf(random.nextInt(5) - 2L));
            case 2 -> shifted(from, BigDecimal.valueOf(random.nextInt(5) - 2L, 1));
            case 3 -> shifted(from, BigDecimal.valueOf(random.nextInt(5) - 2L, 25));
            case 4 -> BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(25));
            case 5 -> BigDecimal.valueOf(random.nextInt(2001) - 1000L, random.nextInt(8) - 4);
            case 6 -> BigDecimal.valueOf(random.nextLong() >> random.nextInt(64));
            default ->
                random.nextInt(4) == 0
                        ? BigDecimal.valueOf(
                                random.nextInt(9) - 4L, random.nextBoolean() ? Integer.MAX_VALUE : Integer.MIN_VALUE)
                        : new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt(100) - 50);
        };
    }

    private static BigDecimal shifted(BigDecimal from, BigDecimal by) {
        return Math.abs((long) from.scale()) < 1_000 ? from.add(by) : from;
    }

    private static BigInteger integer(BigDecimal decimal) {
        return Math.abs((long) decimal.scale()) < 1_000 ? decimal.toBigInteger() : decimal.unscaledValue();
    }
}
