package dev.proviso.value;

import java.lang.reflect.Array;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Counts the cells of a value that fail a test; used after a check has failed. */
public final class FlawedCells {
    private final CellTest test;
    private final @Nullable CellTest before;
    private @Nullable String firstIndex;
    private @Nullable String firstFlaw;
    private @Nullable String obstacle;
    private long count;
    private long cells;

    private FlawedCells(CellTest test, @Nullable CellTest before) {
        this.test = test;
        this.before = before;
    }

    /** Reads every cell of a number, an array, a collection or a tensor. */
    public static FlawedCells in(CellTest test, @Nullable Object value) {
        return in(test, null, value);
    }

    /**
     * The same, where cells that fail another test are told of there, and not here besides.
     *
     * @param before the other test, or null if there is none
     */
    public static FlawedCells in(CellTest test, @Nullable CellTest before, @Nullable Object value) {
        FlawedCells found = new FlawedCells(test, before);
        try {
            found.visit(value, 0, "");
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable thrownByValue) {
            found.obstacle = "it threw " + thrownByValue.getClass().getName() + " when it was read";
        }
        return found;
    }

    /** How many cells fail. */
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

    /** What is wrong with the first such cell: {@code NaN}, {@code below 0}. */
    public @Nullable String firstFlaw() {
        return firstFlaw;
    }

    /** Why not all cells could be read, or null if they could. */
    public @Nullable String obstacle() {
        return obstacle;
    }

    private void visit(@Nullable Object value, int depth, String path) {
        TensorType<Object> type = value == null ? null : TensorTypes.reading(value);
        int length = value == null || type != null ? Sizes.BAD : Sizes.length(value);
        if (value != null && type != null) {
            tensor(type, value, path);
        } else if (value != null && Wrapped.isOptional(value.getClass())) {
            Object inside = Wrapped.inside(value);
            if (inside != null || depth > 0) {
                deeper(inside, depth, path);
            }
        } else if (value == null || length < 0) {
            leaf(value, path);
        } else if (value.getClass().isArray() && !(value instanceof Object[])) {
            for (int i = 0; i < length; i++) {
                // A boxed cell is made only after a check has failed.
                Object cell = Array.get(value, i);
                cell(cell instanceof Number number ? number : null, path, i);
            }
        } else {
            Iterator<?> each = Sizes.sequence(value);
            for (int i = 0; i < length && obstacle == null; i++) {
                deeper(Sizes.element(value, each, i), depth, path + "[" + i + "]");
            }
        }
    }

    private void deeper(@Nullable Object value, int depth, String path) {
        if (depth == Sizes.MOST_AXES) {
            obstacle = "it nests deeper than " + Sizes.MOST_AXES + " axes";
        } else {
            visit(value, depth + 1, path);
        }
    }

    private void tensor(TensorType<Object> type, Object value, String path) {
        String unread = Tensors.unread(type);
        if (unread != null) {
            obstacle = type instanceof Buffers
                    ? "its cells are no numbers"
                    : type.getClass().getName() + " " + unread;
            return;
        }
        long places = Tensors.count(type, value);
        if (places < 0) {
            obstacle = type.getClass().getName() + " gives it no size";
        }
        for (long i = 0; i < places; i++) {
            cells++;
            String flaw = flaw(Tensors.number(type, value, i));
            if (flaw != null) {
                bad(flaw, path, count == 0 ? Tensors.index(type, value, i) : "");
            }
        }
    }

    private void leaf(@Nullable Object value, String path) {
        obstacle = value == null ? null : Wrapped.obstacle(value);
        cells++;
        String flaw = value instanceof Number number ? flaw(number) : null;
        if (flaw != null) {
            bad(flaw, path, "");
        }
    }

    private void cell(@Nullable Number cell, String path, int index) {
        cells++;
        String flaw = cell == null ? null : flaw(cell);
        if (flaw != null) {
            bad(flaw, path, "[" + index + "]");
        }
    }

    private @Nullable String flaw(Number cell) {
        return before != null && !before.accepts(cell) ? null : test.flaw(cell);
    }

    private void bad(String flaw, String path, String index) {
        if (count++ == 0) {
            firstIndex = path + index;
            firstFlaw = flaw;
        }
    }
}
