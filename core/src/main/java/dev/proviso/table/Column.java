package dev.proviso.table;

import dev.proviso.schema.Shown;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The cells of one column, in an array of any type or in a list. */
final class Column {
    private static final int MOST_ASKED = 20;

    private final Object cells;

    Column(Object cells) {
        this.cells = cells;
    }

    /** One whose cells can be had by index as fast as in order. */
    static Column byIndex(Object cells) {
        boolean slow = cells instanceof List && !(cells instanceof RandomAccess);
        return new Column(slow ? new ArrayList<>((List<?>) cells) : cells);
    }

    /** Whether it can be one. */
    boolean isOne() {
        return isOne(cells);
    }

    /** What it is. */
    String title() {
        return Shown.type(Shown.typeOf(cells));
    }

    static boolean isOne(@Nullable Object value) {
        return value instanceof List || (value != null && value.getClass().isArray());
    }

    /** Whether these may be cells of a column, by the first few. */
    boolean mayBe(ColumnPlan plan) {
        Class<?> type = cells.getClass().getComponentType();
        if (type != null && type.isPrimitive()) {
            return plan.takesEach(type);
        }
        boolean empty = true;
        for (int i = 0, size = Math.min(size(), MOST_ASKED); i < size; i++) {
            Object cell = cell(i);
            empty &= cell == null;
            if (cell != null && plan.cellType().isOfType(cell)) {
                return true;
            }
        }
        return empty;
    }

    int size() {
        return cells instanceof List<?> list ? list.size() : Array.getLength(cells);
    }

    @Nullable Object cell(int row) {
        return cells instanceof List<?> list ? list.get(row) : Array.get(cells, row);
    }

    boolean accepts(ColumnPlan plan) {
        Class<?> type = cells.getClass().getComponentType();
        if (type != null && plan.takesUnboxed(type)) {
            return acceptsUnboxed(plan);
        }
        if (cells instanceof Object[] objects) {
            for (Object cell : objects) {
                if (!plan.accepts(cell)) {
                    return false;
                }
            }
            return true;
        }
        return cells instanceof List<?> list ? acceptsList(list, plan) : acceptsBoxed(plan);
    }

    private boolean acceptsUnboxed(ColumnPlan plan) {
        Interval interval = plan.interval();
        if (cells instanceof double[] doubles) {
            return interval == null ? Cells.accept(doubles, plan) : Cells.lie(doubles, interval);
        }
        if (cells instanceof float[] floats) {
            return Cells.accept(floats, plan);
        }
        if (cells instanceof long[] longs) {
            return Cells.accept(longs, plan);
        }
        return cells instanceof int[] ints ? Cells.accept(ints, plan) : acceptsBoxed(plan);
    }

    private static boolean acceptsList(List<?> list, ColumnPlan plan) {
        if (list instanceof RandomAccess) {
            for (int i = 0, size = list.size(); i < size; i++) {
                if (!plan.accepts(list.get(i))) {
                    return false;
                }
            }
            return true;
        }
        for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
            if (!plan.accepts(each.next())) {
                return false;
            }
        }
        return true;
    }

    private boolean acceptsBoxed(ColumnPlan plan) {
        for (int i = 0, size = size(); i < size; i++) {
            if (!plan.accepts(cell(i))) {
                return false;
            }
        }
        return true;
    }

    /** Hands out all cells. */
    void give(CellSink sink) {
        if (cells instanceof double[] doubles) {
            for (double cell : doubles) {
                sink.number(cell);
            }
        } else if (cells instanceof long[] longs) {
            for (long cell : longs) {
                sink.whole(cell);
            }
        } else if (cells instanceof int[] ints) {
            for (int cell : ints) {
                sink.whole(cell);
            }
        } else if (cells instanceof List<?> list) {
            for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
                sink.cell(each.next());
            }
        } else {
            for (int i = 0, size = size(); i < size; i++) {
                sink.cell(cell(i));
            }
        }
    }
}
