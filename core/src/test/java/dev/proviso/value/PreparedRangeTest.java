package dev.proviso.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The passing path takes the integers, and the numbers of type {@code float}, that the range takes. */
class PreparedRangeTest {
    private static final double[] ENDS = {
        Double.NEGATIVE_INFINITY,
        -0x1p64,
        Math.nextDown(-0x1p63),
        -0x1p63,
        Math.nextUp(-0x1p63),
        -0x1p53 - 2,
        -Float.MAX_VALUE,
        -1.5,
        -1,
        -0.0,
        0.1,
        0.5,
        1,
        0x1p53 + 2,
        Math.nextDown(0x1p63),
        0x1p63,
        0x1p64,
        Double.POSITIVE_INFINITY
    };

    @Test
    void whatever_its_ends_are() {
        for (double min : ENDS) {
            for (double max : ENDS) {
                for (int inclusive = 0; inclusive < 4; inclusive++) {
                    holds(new Range(min, max, (inclusive & 1) != 0, (inclusive & 2) != 0));
                }
            }
        }
    }

    private static void holds(Range range) {
        CellTest prepared = range.prepared();
        for (double end : ENDS) {
            for (long distance = -2; distance <= 2; distance++) {
                long cell = (long) end + distance;

                assertThat(prepared.accepts(cell)).as("%s in %s", cell, range).isEqualTo(range.accepts(cell));
            }
            float near = (float) end;
            for (float cell : new float[] {Math.nextDown(near), near, Math.nextUp(near), Float.NaN}) {
                assertThat(prepared.accepts(cell)).as("%sf in %s", cell, range).isEqualTo(range.accepts(cell));
            }
        }
    }
}
