package dev.proviso.table;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of numbers, with the names of their columns given apart. */
final class MatrixColumns extends ColumnSource {
    private final Object[] matrix;
    private final List<String> names;

    /** @param names the names of the columns, in order; none where the first row is to tell how many there are */
    MatrixColumns(Object[] matrix, @Nullable List<String> names) {
        this.matrix = matrix;
        this.names = names == null ? positions(matrix) : names;
    }

    private static List<String> positions(Object[] matrix) {
        List<String> positions = new ArrayList<>();
        if (matrix.length > 0 && matrix[0] != null) {
            for (int i = 0, width = Array.getLength(matrix[0]); i < width; i++) {
                positions.add(String.valueOf(i));
            }
        }
        return positions;
    }

    /** Whether a value is rows of numbers. */
    static boolean isOne(@Nullable Object value) {
        Class<?> row = value == null ? null : value.getClass().getComponentType();
        return row != null && row.isArray() && !row.getComponentType().isArray();
    }

    @Override
    List<String> names() {
        return names;
    }

    @Override
    int rows() {
        return matrix.length;
    }

    @Override
    @Nullable Object cell(int row, int column) {
        return Array.get(matrix[row], column);
    }

    @Override
    boolean isWellFormed() {
        for (Object row : matrix) {
            if (row == null || Array.getLength(row) != names.size()) {
                return false;
            }
        }
        return true;
    }

    @Override
    boolean isReadable() {
        return isWellFormed();
    }

    @Override
    void explain(Findings findings) {
        int width = matrix.length == 0 || matrix[0] == null ? 0 : Array.getLength(matrix[0]);
        for (int i = 0; i < matrix.length; i++) {
            if (matrix[i] == null) {
                findings.ofTable().isRagged("row " + i + " is null", String.valueOf(names.size()), "null");
                return;
            }
            int other = Array.getLength(matrix[i]);
            if (other != width) {
                String sentence =
                        "rows of different lengths: row 0 has " + cells(width) + ", row " + i + " has " + other;
                findings.ofTable().isRagged(sentence, String.valueOf(width), String.valueOf(other));
                return;
            }
        }
        findings.ofTable().hasWidth(names.size(), width);
    }

    private static String cells(int count) {
        return count + (count == 1 ? " cell" : " cells");
    }

    @Override
    boolean accepts(int column, ColumnPlan plan) throws Throwable {
        Interval interval = plan.interval();
        if (!(matrix instanceof double[][] rows) || interval == null || !plan.takesUnboxed(double.class)) {
            return super.accepts(column, plan);
        }
        for (double[] row : rows) {
            if (!interval.accepts(row[column])) {
                return false;
            }
        }
        return true;
    }

    @Override
    void give(int column, CellSink sink) throws Throwable {
        if (matrix instanceof double[][] rows) {
            for (double[] row : rows) {
                sink.number(row[column]);
            }
        } else {
            super.give(column, sink);
        }
    }
}
