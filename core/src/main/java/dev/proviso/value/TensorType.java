package dev.proviso.value;

/**
 * How to read values of one type as tensors: how many axes they have, the size of each, and, if one likes, their cells.
 * A class that implements this is all that contracts on a type of one's own need.
 *
 * <pre>{@code
 * public final class MatrixType implements TensorType<Matrix> {
 *     public Class<Matrix> type()              { return Matrix.class; }
 *     public int declaredRank()                { return 2; }
 *     public int rank(Matrix m)                { return 2; }
 *     public int size(Matrix m, int axis)      { return axis == 0 ? m.rows() : m.columns(); }
 *     public Cell cells()                      { return Cell.DOUBLE; }
 *     public double cell(Matrix m, long index) { return m.data()[(int) index]; }
 * }
 * }</pre>
 *
 * <p><b>How it is found.</b> By {@link java.util.ServiceLoader}: the class is public, has a public constructor without
 * parameters, and its name stands in {@code META-INF/services/dev.proviso.value.TensorType} (or in the {@code provides}
 * of a module). Asked are the class loader of the value's class, the context loader of the thread that first needs to
 * know, and the loader of Proviso; what is found for a class holds from then on. A provider that can not be loaded is
 * told once on {@code System.err}, and left out.
 *
 * <p><b>Which values it serves.</b> Those of its {@link #type()} and of all types below it, unless a type nearer to the
 * value has its own: a superclass is nearer than an interface beside it, and of two providers for one type the first
 * that was found counts. Values that stand in arrays or collections ({@code List<Matrix>}) have their axes behind those
 * of the container. Arrays, numbers, {@code Optional} and {@code Object} can not be taken over.
 *
 * <p><b>When it is asked.</b> At every call, on the passing path, by many threads at once, so it should read and not
 * compute, allocate nothing and hold no lock. Where a parameter, field or return is declared as such a type, that
 * decides while the call is linked; where it is declared as something wider ({@code Object}, an interface above, a type
 * variable), the class of the value does. Whatever a method here throws does not reach the application: the value is
 * reported as one that could not be read.
 *
 * @param <T> the type of the values
 */
public interface TensorType<T> {

    /** What {@link #declaredRank()} says where only a value can tell. */
    int UNKNOWN = -1;

    /** What the cells of a tensor are. */
    enum Cell {
        /** No numbers, or none that can be read: {@code @Finite} and {@code @InRange} are definition errors. */
        NONE,
        /** Whole numbers: {@code @InRange} reads them, {@code @Finite} is a definition error, as they always are. */
        INTEGER,
        /** Numbers of {@code float} precision; the ends of a range are taken as the nearest {@code float}. */
        FLOAT,
        /** Numbers of {@code double} precision. */
        DOUBLE
    }

    /** The class or interface whose values this reads. */
    Class<? super T> type();

    /** The number of axes of a value, from 0 on. */
    int rank(T value);

    /**
     * The size of one axis.
     *
     * @param axis which one, counted from 0 and below {@link #rank}
     * @return the number of positions along it, from 0 on
     */
    int size(T value, int axis);

    /** The number of axes that every value has, so that a pattern with others is refused when it is read. */
    default int declaredRank() {
        return UNKNOWN;
    }

    /** What the cells are; anything but {@link Cell#NONE} promises that {@link #cell} reads them. */
    default Cell cells() {
        return Cell.NONE;
    }

    /**
     * One cell.
     *
     * @param index its place in row-major order: the last axis runs fastest
     * @return its value, for whole numbers beyond 2<sup>53</sup> the nearest {@code double}
     */
    default double cell(T value, long index) {
        throw new UnsupportedOperationException(getClass().getName() + " has no cell() that reads its cells");
    }
}
