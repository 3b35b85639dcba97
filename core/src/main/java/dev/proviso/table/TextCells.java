package dev.proviso.table;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of a table of text, which are what the text stands for in their columns. */
final class TextCells {
    private final ColumnPlan[] columns;
    private final Set<String> missing;

    TextCells(TableColumns table) {
        this.columns = table.plans();
        this.missing = new HashSet<>(table.contract().missingValues());
    }

    /**
     * What a cell stands for; itself if it is no string, or not written as its column is.
     *
     * @param column the schema's column; negative where it has none
     */
    @Nullable Object read(int column, @Nullable Object cell) {
        if (!(cell instanceof String text)) {
            return cell;
        }
        if (missing.contains(text)) {
            return null;
        }
        return column < 0 ? text : columns[column].textForm().read(text);
    }

    boolean accept(int column, @Nullable Object cell) {
        ColumnPlan plan = columns[column];
        if (!(cell instanceof String text)) {
            return plan.accepts(cell);
        }
        return missing.contains(text)
                ? plan.accepts((Object) null)
                : plan.textForm().accepts(text, plan);
    }
}
