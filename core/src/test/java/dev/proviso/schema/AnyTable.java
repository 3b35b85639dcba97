package dev.proviso.schema;

import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Drift;
import dev.proviso.annotation.Environment;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Severity;
import dev.proviso.value.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes contracts of tables, sensible and not: whatever can be said of a table, said at random. */
final class AnyTable {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "sepal_length",
            "\"quoted\" \\ and /",
            "line\nbreak\r\t\u0000\u007f\u2028",
            "Länge",
            "\ud83d\ude00",
            "\ud800",
            "\udc00\ud800",
            "\ufeffmark",
            "null",
            "NaN",
            "$.fields[0]",
            "x".repeat(300));
    private static final List<String> NUMERALS =
            List.of("0", "-0", "1.50", "1e400", "007", "+1", "9".repeat(400), "123456789012345678901234567890");
    private static final List<String> TIMES = List.of(
            "2020-01-31",
            "2020-01-31T12:00:00",
            "2020-01-31T12:00:00.000000001Z",
            "2020-01-31T12:00:00+05:30",
            "2020-01-31T12:00",
            "2020-02-30",
            "never");
    private static final double[] DOUBLES = {
        0,
        -0.0,
        1,
        0.1,
        -1.5,
        1e300,
        0x1p53,
        0x1p53 + 2,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };
    private static final long[] LONGS = {0, 1, -1, 100, Long.MAX_VALUE, Long.MIN_VALUE, (1L << 53) + 1};

    private final Random random;

    AnyTable(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    TableContract next() {
        boolean uniform = random.nextBoolean();
        boolean required = random.nextBoolean();
        List<ColumnContract> columns = some(6, () -> column(uniform ? required : random.nextBoolean()));
        List<String> names = new ArrayList<>(TEXTS);
        columns.forEach(column -> names.add(column.name()));
        columns.forEach(column -> names.add(column.name()));
        return TableContract.of(columns)
                .type(orNull(this::text))
                .extra(one(Schema.Extra.values()))
                .order(one(Schema.Order.values()))
                .anyColumn(random.nextBoolean())
                .rows(number(), random.nextBoolean() ? Long.MAX_VALUE : number())
                .unique(some(3, () -> some(3, () -> one(names))))
                .rules(some(3, () -> new RuleContract(text(), text(), one(Severity.values()), real())))
                .missingValues(random.nextBoolean() ? List.of("") : some(3, this::text))
                .learnedBy(orNull(this::text))
                .build();
    }

    private ColumnContract column(boolean required) {
        return ColumnContract.named(text())
                .regex(seldom())
                .required(required)
                .cells(cells())
                .unique(seldom())
                .mostly(random.nextBoolean() ? 1 : real())
                .severity(one(Severity.values()))
                .in(orNull(() -> one(Environment.values())))
                .sensitive(seldom())
                .drift(orNull(() -> new DriftContract(real(), one(Drift.Metric.values()), (int) number())))
                .profile(orNull(this::profile))
                .build();
    }

    private CellContract cells() {
        return new CellContract(
                one(ColumnType.values()),
                orNull(this::text),
                random.nextBoolean(),
                seldom(),
                orNull(() -> new Range(real(), real(), random.nextBoolean(), random.nextBoolean())),
                orNull(() -> one(TIMES)),
                orNull(() -> one(TIMES)),
                values(),
                orNull(this::text),
                random.nextBoolean() ? 0 : (int) number(),
                random.nextBoolean() ? Integer.MAX_VALUE : (int) number(),
                some(3, this::constraint));
    }

    private List<String> values() {
        return switch (random.nextInt(5)) {
            case 0 -> List.of();
            case 1 -> some(4, () -> one(NUMERALS));
            case 2 -> some(3, () -> String.valueOf(random.nextBoolean()));
            case 3 -> some(3, () -> one(TIMES));
            default -> some(4, this::text);
        };
    }

    private ColumnProfile profile() {
        if (random.nextBoolean()) {
            return new NumberProfile(number(), real(), real(), some(5, this::real));
        }
        Map<String, Long> counts = new HashMap<>();
        some(5, this::text).forEach(level -> counts.put(level, number()));
        return new LevelProfile(counts);
    }

    private ConstraintContract constraint() {
        Map<String, Object> members = new HashMap<>();
        for (String name : some(4, () -> one(List.of("min", "message", "$", "_", "größe", "\ud835\udc00")))) {
            members.put(name, member(3));
        }
        return new ConstraintContract(text(), members);
    }

    private Object member(int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 4)) {
            case 0 -> text();
            case 1 -> random.nextBoolean();
            case 2 -> real();
            case 3 -> number();
            default -> some(3, () -> member(depth - 1));
        };
    }

    private String text() {
        return random.nextInt(3) == 0 ? one(TEXTS) : "t" + random.nextInt(5);
    }

    private double real() {
        return random.nextBoolean() ? DOUBLES[random.nextInt(DOUBLES.length)] : random.nextGaussian();
    }

    private long number() {
        return LONGS[random.nextInt(LONGS.length)];
    }

    private boolean seldom() {
        return random.nextInt(4) == 0;
    }

    private <T> @Nullable T orNull(Supplier<T> some) {
        return random.nextInt(3) > 0 ? null : some.get();
    }

    private <T> List<T> some(int most, Supplier<T> each) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            all.add(each.get());
        }
        return all;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }
}
