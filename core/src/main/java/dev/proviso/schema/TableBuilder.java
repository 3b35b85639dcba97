package dev.proviso.schema;

import dev.proviso.annotation.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a {@link TableContract} together; what is not stated is not asked of the table. */
public final class TableBuilder {
    private @Nullable String type;
    private List<ColumnContract> columns;
    private Schema.Extra extra = Schema.Extra.ALLOW;
    private Schema.Order order = Schema.Order.ANY;
    private boolean anyColumn;
    private long minRows;
    private long maxRows = Long.MAX_VALUE;
    private List<List<String>> unique = List.of();
    private List<RuleContract> rules = List.of();
    private List<String> missingValues = TableContract.DEFAULT_MISSING;
    private @Nullable String learnedBy;

    TableBuilder(List<ColumnContract> columns) {
        this.columns = columns;
    }

    TableBuilder(TableContract table) {
        this(table.columns());
        type = table.type();
        extra = table.extra();
        order = table.order();
        anyColumn = table.anyColumn();
        minRows = table.minRows();
        maxRows = table.maxRows();
        unique = table.unique();
        rules = table.rules();
        missingValues = table.missingValues();
        learnedBy = table.learnedBy();
    }

    /** The binary name of the record or bean that it is read from. */
    public TableBuilder type(@Nullable String is) {
        type = is;
        return this;
    }

    /** Other columns. */
    public TableBuilder columns(List<ColumnContract> are) {
        columns = are;
        return this;
    }

    /** What becomes of columns that it does not name; {@code DEFAULT} leaves that as it is. */
    public TableBuilder extra(Schema.Extra is) {
        extra = is == Schema.Extra.DEFAULT ? extra : is;
        return this;
    }

    /** Whether the columns have to come in order; {@code DEFAULT} leaves that as it is. */
    public TableBuilder order(Schema.Order is) {
        order = is == Schema.Order.DEFAULT ? order : is;
        return this;
    }

    /** Whether a table without any of the columns is refused even though none of them is required. */
    public TableBuilder anyColumn(boolean is) {
        anyColumn = is;
        return this;
    }

    /** The number of rows. */
    public TableBuilder rows(long min, long max) {
        minRows = min;
        maxRows = max;
        return this;
    }

    /** The columns that together identify a row, each list for itself. */
    public TableBuilder unique(List<List<String>> are) {
        unique = are;
        return this;
    }

    /** The rules on whole rows. */
    public TableBuilder rules(List<RuleContract> are) {
        rules = are;
        return this;
    }

    /** The texts that mean null, in tables of text. */
    public TableBuilder missingValues(List<String> are) {
        missingValues = are;
        return this;
    }

    /** What has trained the model that learned it. */
    public TableBuilder learnedBy(@Nullable String trainer) {
        learnedBy = trainer;
        return this;
    }

    /** The table as it was put together; whether it makes sense is seen when one is checked. */
    public TableContract build() {
        return new TableContract(
                type, columns, extra, order, anyColumn, minRows, maxRows, unique, rules, missingValues, learnedBy);
    }
}
