package dev.proviso.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The fast functions of the passing path and the reader of the failing one must judge every value alike. */
class SizesAgreeWithReaderTest {
    private static final Carrier ANYTHING = Carrier.of(Object.class);

    @Test
    void a_value_of_any_type_is_bad_exactly_if_the_reader_finds_a_fault() {
        Seed seed = Seed.of(getClass());
        Random random = seed.random();
        Nested nested = new Nested(random);
        int good = 0;
        for (int i = 0; i < 20_000; i++) {
            int rank = random.nextInt(5);
            Object value = random.nextInt(20) == 0 ? null : nested.any(1 + random.nextInt(4));
            Reading reading = ShapeReader.read(value, ANYTHING, rank);

            boolean fast = Sizes.rank(value, rank, Sizes.BAD) >= 0;
            for (int axis = 0; axis < rank; axis++) {
                fast &= Sizes.axis(value, axis, Sizes.BAD) >= 0;
            }
            boolean same = fast == isFine(reading, rank);
            for (int axis = 0; axis < rank && fast; axis++) {
                same &= isSameSize(Sizes.axis(value, axis, Sizes.BAD), reading, axis);
            }
            if (!same) {
                fail("%s with %d axes, read as %s, %s", Nested.text(value), rank, reading, seed);
            }
            good += fast ? 1 : 0;
        }
        assertThat(good).as("values without a fault, %s", seed).isBetween(1_000, 19_000);
    }

    @Test
    void an_array_read_by_its_own_type_is_bad_exactly_if_the_reader_finds_a_fault() {
        Seed seed = Seed.of(getClass());
        Random random = seed.random();
        Nested nested = new Nested(random);
        Class<?>[] cells = {double.class, float.class, long.class, int.class, short.class, String.class};
        int good = 0;
        for (int i = 0; i < 20_000; i++) {
            int rank = 2 + random.nextInt(2);
            Class<?> cell = cells[random.nextInt(cells.length)];
            int[] sizes = random.ints(rank, 0, 4).toArray();
            Object value = nested.array(cell, random.nextInt(3) == 0, sizes, 0);
            Reading reading = ShapeReader.read(value, Carrier.of(value.getClass()), rank);

            int rowLength = rowLength(value);
            int third = rank == 3 ? Sizes.axis(value, 2, Sizes.BAD) : 0;
            boolean fast = rowLength >= 0 && third >= 0;
            boolean same = fast == isFine(reading, rank) && rowLength == Sizes.axis(value, 1, Sizes.BAD);
            if (!same || (fast && !isSameSize(rowLength, reading, 1))) {
                fail("%s, read as %s, %s", Nested.text(value), reading, seed);
            }
            good += fast ? 1 : 0;
        }
        assertThat(good).as("values without a fault, %s", seed).isBetween(1_000, 19_000);
    }

    private static int rowLength(Object value) {
        if (value instanceof double[][] rows) {
            return RowLengths.of(rows, Sizes.BAD);
        }
        if (value instanceof float[][] rows) {
            return RowLengths.of(rows, Sizes.BAD);
        }
        if (value instanceof long[][] rows) {
            return RowLengths.of(rows, Sizes.BAD);
        }
        if (value instanceof int[][] rows) {
            return RowLengths.of(rows, Sizes.BAD);
        }
        return RowLengths.of((Object[]) value, Sizes.BAD);
    }

    private static boolean isFine(Reading reading, int rank) {
        int read = reading.sizes().size();
        return !reading.isNull()
                && reading.faults().isEmpty()
                && reading.obstacle() == null
                && (reading.complete() ? read == rank : read <= rank);
    }

    private static boolean isSameSize(int fast, Reading reading, int axis) {
        long read = axis < reading.sizes().size() ? reading.sizes().get(axis) : Reading.OPEN;
        return (fast == Sizes.ANY ? Reading.OPEN : fast) == read;
    }
}
