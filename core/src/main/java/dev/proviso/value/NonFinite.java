package dev.proviso.value;

import java.lang.reflect.Array;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Counts the cells of a value that are not finite; used after a check has failed. */
public final class NonFinite {
    private @Nullable String firstIndex;
    private @Nullable String firstKind;
    private @Nullable String obstacle;
    private long count;
    private long cells;

    private NonFinite() {}

    /** Reads every cell of a number, an array or a list. */
    public static NonFinite in(@Nullable Object value) {
        NonFinite found = new NonFinite();
        try {
            found.visit(value, 0, "");
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable thrownByList) {
            found.obstacle = "it threw " + thrownByList.getClass().getName() + " when it was read";
        }
        return found;
    }

    /** How many cells are NaN or infinite. */
    public long count() {
        return count;
    }

    /** How many cells there are. */
    public long cells() {
        return cells;
    }

    /** The index of the first such cell, for instance {@code [3][1]}; empty for a scalar; null if there is none. */
    public @Nullable String firstIndex() {
        return firstIndex;
    }

    /** What the first such cell is: {@code NaN}, {@code Infinity} or {@code -Infinity}. */
    public @Nullable String firstKind() {
        return firstKind;
    }

    /** Why not all cells could be read, or null if they could. */
    public @Nullable String obstacle() {
        return obstacle;
    }

    private void visit(@Nullable Object value, int depth, String path) {
        int length = value == null ? Sizes.BAD : Sizes.length(value);
        if (value == null || length < 0) {
            cell(value, path);
        } else if (value instanceof double[] || value instanceof float[]) {
            cells += length;
            for (int i = 0; i < length; i++) {
                double cell = Array.getDouble(value, i);
                if (!Double.isFinite(cell)) {
                    bad(cell, path + "[" + i + "]");
                }
            }
        } else if (value.getClass().isArray() && !(value instanceof Object[])) {
            cells += length;
        } else if (depth == Sizes.MOST_AXES) {
            obstacle = "it nests deeper than " + Sizes.MOST_AXES + " axes";
        } else {
            Iterator<?> each = Sizes.sequence(value);
            for (int i = 0; i < length && obstacle == null; i++) {
                visit(Sizes.element(value, each, i), depth + 1, path + "[" + i + "]");
            }
        }
    }

    private void cell(@Nullable Object value, String path) {
        cells++;
        if (!Cells.isFiniteCell(value) && value instanceof Number number) {
            bad(number.doubleValue(), path);
        }
    }

    private void bad(double cell, String index) {
        if (count++ == 0) {
            firstIndex = index;
            firstKind = Double.toString(cell);
        }
    }
}
