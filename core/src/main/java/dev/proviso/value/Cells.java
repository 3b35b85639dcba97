package dev.proviso.value;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads every cell of a value on the passing path: 0 if all are finite, else {@link Sizes#BAD}. Allocates and throws no
 * more than {@link Sizes} does.
 *
 * <p>A null where a cell or a row should be is not its matter: what shape says of it is said there.
 */
public final class Cells {
    private Cells() {}

    public static int finite(double value) {
        return Double.isFinite(value) ? 0 : Sizes.BAD;
    }

    public static int finite(float value) {
        return Float.isFinite(value) ? 0 : Sizes.BAD;
    }

    public static int finite(double @Nullable [] value) {
        if (value != null) {
            for (double cell : value) {
                if (!Double.isFinite(cell)) {
                    return Sizes.BAD;
                }
            }
        }
        return 0;
    }

    public static int finite(float @Nullable [] value) {
        if (value != null) {
            for (float cell : value) {
                if (!Float.isFinite(cell)) {
                    return Sizes.BAD;
                }
            }
        }
        return 0;
    }

    public static int finite(double @Nullable [] @Nullable [] value) {
        if (value != null) {
            for (double[] row : value) {
                if (finite(row) != 0) {
                    return Sizes.BAD;
                }
            }
        }
        return 0;
    }

    /** Any nesting of arrays and lists; a cell that is no floating-point number is finite. */
    public static int finite(@Nullable Object value) {
        try {
            return finite(value, 0);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable thrownByList) {
            return Sizes.BAD;
        }
    }

    private static int finite(@Nullable Object value, int depth) {
        if (value instanceof double[] cells) {
            return finite(cells);
        }
        if (value instanceof float[] cells) {
            return finite(cells);
        }
        if (value instanceof Object[] elements) {
            for (int i = 0; i < elements.length; i++) {
                if (depth == Sizes.MOST_AXES || finite(elements[i], depth + 1) != 0) {
                    return Sizes.BAD;
                }
            }
            return 0;
        }
        if (value instanceof List<?> list) {
            Iterator<?> each = Sizes.sequence(list);
            for (int i = 0, size = list.size(); i < size; i++) {
                if (depth == Sizes.MOST_AXES || finite(Sizes.element(list, each, i), depth + 1) != 0) {
                    return Sizes.BAD;
                }
            }
            return 0;
        }
        return isFiniteCell(value) ? 0 : Sizes.BAD;
    }

    static boolean isFiniteCell(@Nullable Object cell) {
        if (cell instanceof Double number) {
            return Double.isFinite(number);
        }
        return !(cell instanceof Float number) || Float.isFinite(number);
    }
}
