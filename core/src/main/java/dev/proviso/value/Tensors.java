package dev.proviso.value;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Reads values through a {@link TensorType} on the passing path: total functions, as those of {@link Sizes}, that neither
 * allocate nor throw unless the provider does the one or the virtual machine the other.
 */
public final class Tensors {
    private Tensors() {}

    /** The size of an axis; {@link Sizes#BAD} if the value has no such axis or can not be read. */
    public static int axis(TensorType<Object> type, @Nullable Object value, int axis, int ifNull) {
        try {
            return value == null ? ifNull : size(type, value, axis);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable thrownByProvider) {
            return Sizes.BAD;
        }
    }

    /** 0 if the value has exactly so many axes, else {@link Sizes#BAD}. */
    public static int rank(TensorType<Object> type, @Nullable Object value, int rank, int ifNull) {
        try {
            return value == null ? Math.min(ifNull, 0) : type.rank(value) == rank ? 0 : Sizes.BAD;
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable thrownByProvider) {
            return Sizes.BAD;
        }
    }

    /** 0 if every cell passes, else {@link Sizes#BAD}; of a null, nothing is said. */
    public static int check(TensorType<Object> type, CellTest test, @Nullable Object value) {
        try {
            return value == null || accepts(type, test, value) ? 0 : Sizes.BAD;
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable thrownByProvider) {
            return Sizes.BAD;
        }
    }

    static int size(TensorType<Object> type, Object value, int axis) {
        return axis < type.rank(value)
                ? Math.min(Math.max(Sizes.BAD, type.size(value, axis)), Sizes.LARGEST)
                : Sizes.BAD;
    }

    static boolean accepts(TensorType<Object> type, CellTest test, Object value) {
        TensorType.Cell cells = type.cells();
        if (cells == TensorType.Cell.NONE) {
            return false;
        }
        long count = count(type, value);
        for (long i = 0; i < count; i++) {
            if (!accepts(type, cells, test, value, i)) {
                return false;
            }
        }
        return count >= 0;
    }

    private static boolean accepts(
            TensorType<Object> type, TensorType.Cell cells, CellTest test, Object value, long index) {
        if (Buffers.isOfLongs(type)) {
            return test.accepts(Buffers.exactly(value, index));
        }
        double cell = type.cell(value, index);
        return cells == TensorType.Cell.FLOAT ? test.accepts((float) cell) : test.accepts(cell);
    }

    /** Why no cell can be read, in words that follow the name of the type; null if they can be. */
    public static @Nullable String unread(TensorType<?> type) {
        if (type.cells() == TensorType.Cell.NONE) {
            return "reads no cells";
        }
        try {
            Method cell = type.getClass().getMethod("cell", Object.class, long.class);
            return cell.getDeclaringClass() == TensorType.class
                    ? "says what its cells are, and has no cell() that reads them"
                    : null;
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** One cell as a number of its own class. */
    static Number number(TensorType<Object> type, Object value, long index) {
        if (Buffers.isOfLongs(type)) {
            return Buffers.exactly(value, index);
        }
        double cell = type.cell(value, index);
        return type.cells() == TensorType.Cell.FLOAT ? (Number) (float) cell : (Number) cell;
    }

    /** The number of cells, negative if an axis can not be read. */
    static long count(TensorType<Object> type, Object value) {
        long count = 1;
        int rank = type.rank(value);
        for (int axis = 0; axis < rank; axis++) {
            int size = size(type, value, axis);
            if (size < 0) {
                return Sizes.BAD;
            }
            count = Math.multiplyExact(count, (long) size);
        }
        return rank < 0 ? Sizes.BAD : count;
    }

    /** A cell's place as an index: {@code [2][0]}. */
    static String index(TensorType<Object> type, Object value, long place) {
        StringBuilder index = new StringBuilder();
        long left = place;
        for (int axis = type.rank(value) - 1; axis >= 0; axis--) {
            int size = type.size(value, axis);
            index.insert(0, "[" + left % size + "]");
            left /= size;
        }
        return index.toString();
    }
}
