package dev.proviso.table;

import dev.proviso.value.TableType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of a type that a {@link TableType} reads. Rows of one table have one header as a rule, which is looked up once. */
final class TypeReader extends RowReader {
    private final TableColumns table;
    private final TableType<Object> type;
    private final @Nullable TextCells text;
    private volatile @Nullable Layout last;

    TypeReader(TableColumns table, TableType<Object> type) {
        this.table = table;
        this.type = type;
        this.text = type.isText() ? new TextCells(table) : null;
    }

    @Override
    boolean accepts(Object row) throws Throwable {
        Layout layout = layout(row);
        if (!layout.fits) {
            return false;
        }
        for (int i = 0; i < layout.binding.width(); i++) {
            int column = layout.binding.column(i);
            if (column >= 0) {
                Object cell = type.cell(row, 0, layout.header.place(i));
                if (text == null ? !table.plans()[column].accepts(cell) : !text.accept(column, cell)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    @Nullable Object cell(Object row, int column) throws Throwable {
        Layout layout = last;
        int place = layout == null ? -1 : layout.binding.places()[column];
        if (layout == null || place < 0 || !layout.header.hasPlace(place, type, row)) {
            layout = layout(row);
            place = layout.binding.places()[column];
        }
        return place < 0 ? MISSING : read(row, layout, place);
    }

    @Override
    @Nullable Object cell(Object row, String name) throws Throwable {
        Layout layout = layout(row);
        return read(row, layout, layout.places.getOrDefault(name, -1));
    }

    private @Nullable Object read(Object row, Layout layout, int place) throws Exception {
        Object cell = type.cell(row, 0, layout.header.place(place));
        return text == null ? cell : text.read(layout.binding.column(place), cell);
    }

    private Layout layout(Object row) throws Exception {
        Layout known = last;
        if (known == null || !known.header.isOf(type, row)) {
            known = new Layout(table, Header.of(type, row));
            last = known;
        }
        return known;
    }

    @Override
    int width(Object row) throws Exception {
        return layout(row).distinct.size();
    }

    @Override
    Collection<?> names(Object row) throws Exception {
        return layout(row).distinct;
    }

    @Override
    boolean isOrdered(Object row) {
        return true;
    }

    @Override
    boolean isText() {
        return text != null;
    }

    @Override
    boolean explain(Object row, Findings findings) throws Exception {
        Layout layout = layout(row);
        for (String name : layout.binding.twice()) {
            findings.ofRows().hasTwice(name);
        }
        if (layout.header.unnamed() >= 0) {
            findings.ofRows().hasUnnamed(layout.header.unnamed());
        }
        return layout.isSound;
    }

    /** The columns of a row, and which of the schema's they are. */
    private static final class Layout {
        private final Header header;
        private final ColumnBinding binding;
        private final Map<String, Integer> places = new HashMap<>();
        private final Set<String> distinct;
        private final boolean isSound;
        private final boolean fits;

        Layout(TableColumns table, Header header) {
            List<String> names = header.names();
            this.header = header;
            this.binding = new ColumnBinding(table, names, true);
            for (int i = 0; i < names.size(); i++) {
                places.put(names.get(i), i);
            }
            this.distinct = new LinkedHashSet<>(names);
            this.isSound = header.unnamed() < 0 && binding.twice().isEmpty();
            this.fits = isSound && binding.fits();
        }
    }
}
