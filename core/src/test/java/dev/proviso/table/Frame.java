package dev.proviso.table;

import dev.proviso.value.Services;
import dev.proviso.value.TableType;
import java.util.List;

/** A dataframe of somebody's, to be read by a {@link TableType}; its parts may be spoilt. */
class Frame {
    int rows;
    List<String> names;
    Object[] columns;

    Frame(int rows, List<String> names, Object... columns) {
        this.rows = rows;
        this.names = names;
        this.columns = columns;
    }

    /** Runs where frames are known. */
    static void within(Runnable body) {
        Services.within(Services.of(Type.class, TextType.class, LineType.class, FootType.class), body);
    }

    /** Reads whole columns. */
    public abstract static class Reader<F extends Frame> implements TableType<F> {
        @Override
        public int rows(F frame) {
            return frame.rows;
        }

        @Override
        public int columns(F frame) {
            return frame.names.size();
        }

        @Override
        public String name(F frame, int column) {
            return frame.names.get(column);
        }

        @Override
        public Object cell(F frame, int row, int column) {
            return java.lang.reflect.Array.get(frame.columns[column], row);
        }

        @Override
        public Object column(F frame, int column) {
            return frame.columns[column];
        }

        @Override
        public Class<?> columnType(F frame, int column) {
            return frame.columns[column] instanceof Class<?> type ? type : null;
        }
    }

    /** Reads them. */
    public static class Type extends Reader<Frame> {
        @Override
        public Class<Frame> type() {
            return Frame.class;
        }
    }

    /** One whose cells are text. */
    static final class OfText extends Frame {
        OfText(int rows, List<String> names, Object... columns) {
            super(rows, names, columns);
        }
    }

    /** Reads it cell by cell. */
    public static final class TextType extends Reader<OfText> {
        @Override
        public Class<OfText> type() {
            return OfText.class;
        }

        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public Object column(OfText frame, int column) {
            return null;
        }
    }

    /** A row that knows its names. */
    record Line(List<String> names, Object... cells) {}

    /** Reads it. */
    public static final class LineType implements TableType<Line> {
        @Override
        public Class<Line> type() {
            return Line.class;
        }

        @Override
        public boolean isRow() {
            return true;
        }

        @Override
        public int rows(Line line) {
            return 1;
        }

        @Override
        public int columns(Line line) {
            return line.names.size();
        }

        @Override
        public String name(Line line, int column) {
            return line.names.get(column);
        }

        @Override
        public Object cell(Line line, int row, int column) {
            return line.cells[column];
        }
    }

    /** Has a provider of which nothing can be asked. */
    static final class Foot {}

    /** Throws, whatever it is asked. */
    public static final class FootType implements TableType<Foot> {
        @Override
        public Class<Foot> type() {
            return Foot.class;
        }

        @Override
        public boolean isRow() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int rows(Foot foot) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int columns(Foot foot) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String name(Foot foot, int column) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object cell(Foot foot, int row, int column) {
            throw new UnsupportedOperationException();
        }
    }
}
