package dev.proviso.table;

import dev.proviso.ColumnFinding;
import dev.proviso.annotation.Environment;
import dev.proviso.annotation.Severity;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.SchemaException;
import dev.proviso.schema.Shown;
import dev.proviso.schema.TableContract;
import dev.proviso.schema.TableReport;
import dev.proviso.value.Carrier;
import dev.proviso.value.TableType;
import dev.proviso.value.TableValues;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contract of a table, compiled once, then immutable.
 *
 * <p>A table is a row, a list or array of rows, or columns. A row is a map from column name to cell, a record or a bean;
 * one that is an instance of the contract's own record has its columns and types by nature, of any other the components
 * are read by name. Columns are a map from column name to an array or list, or a {@code double[][]} whose columns have
 * names. Besides, rows and columns are what a {@link TableType} reads as such.
 */
public final class TablePlan {
    private final TableColumns table;
    private final @Nullable Class<?> type;
    private final List<KeyPlan> keys;
    private final List<RulePlan> rules;
    private final RowReader maps;
    private final @Nullable PropertyReader own;
    private final TypeReaders types;
    private final ForeignRows foreign;
    private final boolean tolerant;

    private TablePlan(
            TableColumns table,
            @Nullable Class<?> type,
            List<KeyPlan> keys,
            List<RulePlan> rules,
            @Nullable PropertyReader own) {
        this.table = table;
        this.type = type;
        this.keys = List.copyOf(keys);
        this.rules = List.copyOf(rules);
        this.own = own;
        this.maps = new MapReader(table);
        this.types = new TypeReaders(table);
        this.foreign = new ForeignRows(table);
        this.tolerant = isTolerant(table, rules);
    }

    /**
     * Compiles a contract.
     *
     * @param environment what the tables are used for; null where all columns are expected
     * @param loader finds the classes that the contract names
     * @throws SchemaException if it makes no sense; the message says what to write
     */
    public static TablePlan of(TableContract contract, @Nullable Environment environment, @Nullable ClassLoader loader)
            throws SchemaException {
        return new TableCompiler(contract, environment, loader).compile();
    }

    static TablePlan of(TableColumns table, @Nullable Class<?> type, List<KeyPlan> keys, List<RulePlan> rules)
            throws SchemaException {
        try {
            PropertyReader own = type == null ? null : PropertyReader.of(type, true, table);
            return new TablePlan(table, type, keys, rules, own);
        } catch (IllegalAccessException e) {
            throw new SchemaException(
                    Shown.type(type) + " can not be read: " + Accessors.problem(type), Accessors.advice(type), e);
        }
    }

    private static boolean isTolerant(TableColumns table, List<RulePlan> rules) {
        for (ColumnPlan plan : table.plans()) {
            if (plan.contract().mostly() < 1) {
                return true;
            }
        }
        for (RulePlan rule : rules) {
            if (rule.contract().mostly() < 1) {
                return true;
            }
        }
        return false;
    }

    /**
     * Why values of a declared type can never be a table.
     *
     * @return the reason, or null if they can
     */
    public static @Nullable String refuse(Type declared) {
        return TableTypes.refuse(declared);
    }

    /** Whether values of a declared type may be rows of cells whose columns have no names of their own. */
    public static boolean mayBeMatrix(Type declared) {
        Class<?> raw = Carrier.erase(declared);
        return raw == Object.class || TableTypes.isMatrix(raw);
    }

    /** What to write in place of a type that is refused. */
    public static String advice(Type declared) {
        String hint = TableTypes.hint(Carrier.erase(declared));
        return hint == null
                ? "A table is a Map, a record or a bean, a List or an array of them, a Map of columns, a double[][],"
                        + " a ResultSet, or of a type that a TableType reads."
                : Character.toUpperCase(hint.charAt(0)) + hint.substring(1) + ".";
    }

    /** What was compiled. */
    public TableContract contract() {
        return table.contract();
    }

    /** What is declared of the column that a table calls so; null if nothing is. */
    public @Nullable ColumnContract declared(String name) {
        int column = table.index().of(name);
        return column < 0 ? null : table.plans()[column].contract();
    }

    /** Whether nothing is wrong with a table; see {@link #accepts(Object, List)}. */
    public boolean accepts(@Nullable Object value) {
        return accepts(value, null);
    }

    /**
     * Whether nothing is wrong with a table. Allocates nothing for a row or a list of rows beyond what the table's own
     * methods, and the validators of foreign constraints, do; but keys that have to be unique are kept while it runs, a
     * static rule on rows boxes what it takes, and the entries of maps are walked where names are matched or have an order.
     * Whatever these throw, this does not, but for errors of the virtual machine.
     *
     * @param value the table; an {@code Optional} is looked into, and nothing is said of an empty one
     * @param names the names of the columns of a {@code double[][]}; null if they have none
     */
    public boolean accepts(@Nullable Object value, @Nullable List<String> names) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() || accepts(optional.get(), names);
        }
        boolean right;
        try {
            right = value != null && accepts(value, names, own);
        } catch (Throwable e) {
            Fatal.orThrow(e);
            right = false;
        }
        return right || (tolerant && findings(value, names).isEmpty());
    }

    /** A row of the contract's own class, as a model in service gets it, is known at once. */
    private boolean accepts(Object value, @Nullable List<String> names, @Nullable PropertyReader reader)
            throws Throwable {
        if (reader != null && value.getClass() == type && rules.isEmpty() && takesRows(1)) {
            return reader.accepts(value);
        }
        return Acceptance.accepts(this, value, names);
    }

    /**
     * What judges one row of the contract's own class, for a call site to look through.
     *
     * @param declared the class of all values that come
     * @return a handle from {@code Object}, never null, to {@code boolean}, which throws what accessors throw; null if
     *     values of that class are not judged by their cells alone
     */
    public @Nullable MethodHandle rowTest(Class<?> declared) {
        boolean exact = declared == type && Modifier.isFinal(declared.getModifiers());
        return own != null && exact && rules.isEmpty() && !tolerant && takesRows(1) ? own.accepts() : null;
    }

    /** All that is wrong with a table; see {@link #findings(Object, List)}. */
    public List<ColumnFinding> findings(@Nullable Object value) {
        return findings(value, null);
    }

    /**
     * All that is wrong with a table, each fault of a column once: first what concerns rows, then the columns in order,
     * then columns that the schema does not know, then the table as a whole. Bounded in memory, however bad the table
     * is; empty if nothing is wrong.
     *
     * @param value the table; an {@code Optional} is looked into, and nothing is said of an empty one
     * @param names the names of the columns of a {@code double[][]}; null if they have none
     */
    public List<ColumnFinding> findings(@Nullable Object value, @Nullable List<String> names) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? List.of() : findings(optional.get(), names);
        }
        return Inspection.of(this, value, names);
    }

    /**
     * All that is wrong with a table, with its number of rows.
     *
     * @param names the names of the columns of a {@code double[][]}; null if they have none
     */
    public TableReport report(@Nullable Object value, @Nullable List<String> names) {
        List<ColumnFinding> findings = accepts(value, names) ? List.of() : findings(value, names);
        long rows = findings.isEmpty() ? rows(value, names) : findings.get(0).rows();
        return new TableReport(contract().name(), rows, findings);
    }

    private long rows(@Nullable Object value, @Nullable List<String> names) {
        if (value instanceof List<?> rows) {
            return rows.size();
        }
        ColumnSource source = value == null ? null : source(value, names);
        return source == null ? 1 : Math.max(0, source.rows());
    }

    /** Whether nothing of what was found is an error. */
    public static boolean isBearable(List<ColumnFinding> findings) {
        for (ColumnFinding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return false;
            }
        }
        return true;
    }

    TableColumns table() {
        return table;
    }

    List<KeyPlan> keys() {
        return keys;
    }

    List<RulePlan> rules() {
        return rules;
    }

    /** Whether a table may have so many rows. */
    boolean takesRows(long count) {
        return count >= contract().minRows() && count <= contract().maxRows();
    }

    /** How this row is read; null if it is none. */
    @Nullable RowReader reader(@Nullable Object row) throws IllegalAccessException {
        if (row == null) {
            return null;
        }
        if (own != null && row.getClass() == type) {
            return own;
        }
        if (row instanceof Map) {
            return maps;
        }
        TableType<Object> reads = TableValues.of(row.getClass());
        if (reads == null) {
            return foreign.reader(row.getClass());
        }
        return reads.isRow() ? types.of(reads) : null;
    }

    /** The rows of a table that is a list or an array of them; null if it is something else. */
    static @Nullable List<?> rows(Object value) {
        if (value instanceof List<?> rows) {
            return rows;
        }
        return value instanceof Object[] rows && !MatrixColumns.isOne(value) ? Arrays.asList(rows) : null;
    }

    /** The columns of a table that is read column by column; null if it is a row, or rows. */
    @Nullable ColumnSource source(Object value, @Nullable List<String> names) {
        if (value instanceof List || value.getClass() == type) {
            return null;
        }
        if (value instanceof Map<?, ?> map) {
            return ColumnMaps.isOne(map, table) ? new MapColumns(map, table) : null;
        }
        if (MatrixColumns.isOne(value)) {
            return new MatrixColumns((Object[]) value, names == null ? ownNames() : names);
        }
        TableType<Object> reads = value.getClass().isArray() ? null : TableValues.of(value.getClass());
        return reads == null || reads.isRow() ? null : TypeColumns.of(table, reads, value);
    }

    /** A matrix without names has the schema's columns, in order, if it has so many. */
    private @Nullable List<String> ownNames() {
        if (table.index().hasRegex() || table.plans().length == 0) {
            return null;
        }
        List<String> own = new ArrayList<>();
        for (ColumnPlan plan : table.plans()) {
            own.add(plan.name());
        }
        return own;
    }
}
