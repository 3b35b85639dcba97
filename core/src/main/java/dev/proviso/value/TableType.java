package dev.proviso.value;

import org.jspecify.annotations.Nullable;

/**
 * How to read values of one type as tables: their columns, which have names, and their cells. A class that implements
 * this is all that a {@code @Schema} on a dataframe of one's own needs.
 *
 * <pre>{@code
 * public final class FrameType implements TableType<Frame> {
 *     public Class<Frame> type()                       { return Frame.class; }
 *     public int rows(Frame f)                         { return f.size(); }
 *     public int columns(Frame f)                      { return f.header().size(); }
 *     public String name(Frame f, int column)          { return f.header().get(column); }
 *     public Object cell(Frame f, int row, int column) { return f.get(column)[row]; }
 *     public Object column(Frame f, int column)        { return f.get(column); }
 * }
 * }</pre>
 *
 * <p>Single rows that stand in lists, such as the records of a CSV file, are read by the same interface: a row is a table
 * of one row, so all that is to be said besides is {@link #isRow()}.
 *
 * <p><b>How it is found</b> is told at {@link TensorType}; the file is {@code META-INF/services/dev.proviso.value.TableType}.
 * Values of its {@link #type()} and of all types below it are read by it, unless a type nearer to the value has its own.
 * Arrays, lists, maps, {@code Optional} and {@code Object} can not be taken over.
 *
 * <p><b>When it is asked.</b> At every call, by many threads at once, so it should read and not compute, and it must not
 * change the value: no cursor is moved. Whatever a method here throws does not reach the application: the table is
 * reported as one that could not be read.
 *
 * @param <T> the type of the values
 */
public interface TableType<T> {

    /** What {@link #rows} says of a value that knows its columns, and can not be asked for cells. */
    int UNKNOWN = -1;

    /** The class or interface whose values this reads. */
    Class<? super T> type();

    /**
     * The number of rows, from 0 on, or {@link #UNKNOWN}: then names and types of columns are checked, and neither cells
     * nor the number of rows. It is not asked of a {@linkplain #isRow() row}.
     */
    int rows(T table) throws Exception;

    /** The number of columns, from 0 on. */
    int columns(T table) throws Exception;

    /**
     * The name of a column; a column that has none is a fault of the table.
     *
     * @param column which one, counted from 0 and below {@link #columns}
     */
    @Nullable String name(T table, int column) throws Exception;

    /**
     * One cell.
     *
     * @param row which one, counted from 0 and below {@link #rows}; 0 in a {@linkplain #isRow() row}
     */
    @Nullable Object cell(T table, int row, int column) throws Exception;

    /**
     * All cells of a column, if they are at hand: an array of any type, or a list, as long as the table has rows. Arrays of
     * primitive numbers are read without boxes.
     *
     * @return null where each {@link #cell} is to be asked for
     */
    default @Nullable Object column(T table, int column) throws Exception {
        return null;
    }

    /** The class of the cells of a column whose table is of {@link #UNKNOWN} length; null if that is not known either. */
    default @Nullable Class<?> columnType(T table, int column) throws Exception {
        return null;
    }

    /** Whether each value is a single row, which may stand in a list or array as a map or a record does. */
    default boolean isRow() {
        return false;
    }

    /**
     * Whether cells that are strings are text that stands for something, as in a CSV file: {@code "12"} in a column of
     * integers is the number 12, and one of the schema's missing values is {@code null}.
     */
    default boolean isText() {
        return false;
    }
}
