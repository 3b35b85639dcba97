package dev.proviso.value;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** The columns of a {@link ResultSet}, by their labels and types. Its cursor stays where it is, so it has no cells. */
final class ResultSets implements TableType<ResultSet> {

    @Override
    public Class<ResultSet> type() {
        return ResultSet.class;
    }

    @Override
    public int rows(ResultSet results) {
        return UNKNOWN;
    }

    @Override
    public int columns(ResultSet results) throws SQLException {
        return results.getMetaData().getColumnCount();
    }

    @Override
    public @Nullable String name(ResultSet results, int column) throws SQLException {
        return results.getMetaData().getColumnLabel(column + 1);
    }

    @Override
    public @Nullable Object cell(ResultSet results, int row, int column) {
        throw new UnsupportedOperationException();
    }

    /** What {@code getObject} gives, as the driver says; text for all types of characters, long ones too. */
    @Override
    public @Nullable Class<?> columnType(ResultSet results, int column) throws SQLException {
        ResultSetMetaData columns = results.getMetaData();
        return isText(columns.getColumnType(column + 1))
                ? String.class
                : find(
                        columns.getColumnClassName(column + 1),
                        results.getClass().getClassLoader());
    }

    private static boolean isText(int type) {
        return switch (type) {
            case Types.CHAR,
                    Types.VARCHAR,
                    Types.LONGVARCHAR,
                    Types.CLOB,
                    Types.NCHAR,
                    Types.NVARCHAR,
                    Types.LONGNVARCHAR,
                    Types.NCLOB -> true;
            default -> false;
        };
    }

    private static @Nullable Class<?> find(@Nullable String name, @Nullable ClassLoader loader) {
        try {
            return name == null ? null : Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError unknown) {
            return null;
        }
    }
}
