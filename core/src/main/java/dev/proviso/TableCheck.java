package dev.proviso;

import dev.proviso.annotation.Environment;
import dev.proviso.schema.SchemaException;
import dev.proviso.schema.SchemaReader;
import dev.proviso.schema.TableContract;
import dev.proviso.schema.TableReport;
import dev.proviso.table.TablePlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks tables without an annotated method: {@code Proviso.table(Flower.class).check(rows)}. Compiled once; immutable, and
 * safe to share between threads.
 *
 * <p>A table is whatever a {@code @Schema} can stand on; see {@link dev.proviso.annotation.Schema}.
 */
public final class TableCheck {
    private final TablePlan plan;
    private final @Nullable ClassLoader loader;

    private TableCheck(TablePlan plan, @Nullable ClassLoader loader) {
        this.plan = plan;
        this.loader = loader;
    }

    static TableCheck of(Class<?> type) {
        try {
            return of(SchemaReader.type(type), null, type.getClassLoader());
        } catch (SchemaException e) {
            throw refused(e);
        }
    }

    static TableCheck of(TableContract contract, @Nullable Environment environment, @Nullable ClassLoader loader) {
        try {
            return new TableCheck(TablePlan.of(contract, environment, loader), loader);
        } catch (SchemaException e) {
            throw refused(e);
        }
    }

    private static ContractDefinitionException refused(SchemaException e) {
        return new ContractDefinitionException(e.problem() + "\n  " + e.advice());
    }

    /** What tables are held to. */
    public TableContract contract() {
        return plan.contract();
    }

    /** The same for what tables are used for: a column that belongs elsewhere is then unexpected. */
    public TableCheck in(Environment environment) {
        return of(plan.contract(), environment, loader);
    }

    /** Whether nothing is wrong with a table; what only warns counts as wrong here. */
    public boolean accepts(@Nullable Object table) {
        return plan.accepts(table);
    }

    /** All that is wrong with a table. Nothing that the table throws comes out, but for errors of the virtual machine. */
    public TableReport check(@Nullable Object table) {
        return plan.report(table, null);
    }

    /**
     * All that is wrong with a matrix.
     *
     * @param matrix rows of numbers, for instance a {@code double[][]}
     * @param names the names of its columns, in order
     */
    public TableReport check(@Nullable Object matrix, List<String> names) {
        return plan.report(matrix, List.copyOf(names));
    }
}
