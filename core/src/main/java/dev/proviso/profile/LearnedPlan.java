package dev.proviso.profile;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.annotation.Environment;
import dev.proviso.schema.ColumnBuilder;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.DriftContract;
import dev.proviso.schema.SchemaException;
import dev.proviso.schema.SchemaTerms;
import dev.proviso.schema.TableContract;
import dev.proviso.table.Fatal;
import dev.proviso.table.TablePlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What training has seen of a table, compiled: other tables are held to it. */
public final class LearnedPlan {
    private static final String TRAINING = "training";

    private final TablePlan table;
    private final List<DriftCheck> checks;
    private final DriftListener listener;

    private LearnedPlan(TablePlan table, List<DriftCheck> checks, DriftListener listener) {
        this.table = table;
        this.checks = checks;
        this.listener = listener;
    }

    /**
     * Compiles what was learned.
     *
     * @param learned what training has seen
     * @param beside what is declared of the same tables; of columns that it names, it says how much they matter,
     *     whether cells may be shown, and how far they may drift
     * @param terms what is asked of the tables besides
     * @param environment what the tables are used for
     * @param loader finds the classes of cells
     * @param listener hears how far columns are from those of the training
     * @throws SchemaException if both together make no sense; the message says what to write
     */
    public static LearnedPlan of(
            TableContract learned,
            TablePlan beside,
            SchemaTerms terms,
            @Nullable Environment environment,
            @Nullable ClassLoader loader,
            DriftListener listener)
            throws SchemaException {
        List<ColumnContract> columns = new ArrayList<>();
        List<DriftCheck> checks = new ArrayList<>();
        for (ColumnContract column : learned.columns()) {
            ColumnContract asked = beside(column, beside.declared(column.name()));
            columns.add(asked);
            if (environment == null || asked.in() == null || asked.in() == environment) {
                DriftCheck check = check(asked, terms.drift());
                if (check != null) {
                    checks.add(check);
                }
            }
        }
        TableContract contract = learned.toBuilder()
                .columns(columns)
                .extra(terms.extraOfLearned())
                .order(terms.orderOfLearned(learned.order()))
                .learnedBy(learned.learnedBy() == null ? TRAINING : learned.learnedBy())
                .build();
        return new LearnedPlan(TablePlan.of(contract, environment, loader), checks, listener);
    }

    /**
     * Refuses a schema that no table could be held to.
     *
     * @param loader finds the classes of cells
     * @throws SchemaException with what is wrong with it
     */
    public static void requireSense(TableContract learned, @Nullable ClassLoader loader) throws SchemaException {
        TablePlan.of(learned, Environment.SERVING, loader);
        for (ColumnContract column : learned.columns()) {
            DriftContract drift = column.drift();
            if (drift != null) {
                DriftCheck.of(column, drift);
            }
        }
    }

    private static ColumnContract beside(ColumnContract learned, @Nullable ColumnContract declared) {
        if (declared == null) {
            return learned;
        }
        ColumnBuilder column = learned.toBuilder()
                .severity(declared.severity())
                .sensitive(declared.sensitive() || learned.sensitive());
        return (declared.drift() == null ? column : column.drift(declared.drift())).build();
    }

    private static @Nullable DriftCheck check(ColumnContract column, @Nullable DriftContract ofAll)
            throws SchemaException {
        DriftContract own = column.drift();
        if (own != null) {
            return DriftCheck.of(column, own);
        }
        return ofAll == null ? null : DriftCheck.find(column, ofAll);
    }

    /** Whether a table is as training has seen it; for one with few rows, nothing is allocated. */
    public boolean accepts(Object value, @Nullable List<String> names) {
        return table.accepts(value, names) && (checks.isEmpty() || hasNotDrifted(value, names));
    }

    /** All in which a table is not as training has seen it. */
    public List<ColumnFinding> findings(Object value, @Nullable List<String> names) {
        List<ColumnFinding> found = new ArrayList<>(table.findings(value, names));
        Set<String> spoilt = new HashSet<>();
        for (ColumnFinding finding : found) {
            if (finding.code() == Code.COLUMN_TYPE || finding.code() == Code.COLUMN_MISSING) {
                spoilt.add(String.valueOf(finding.column()));
            }
        }
        DriftTest test = checks.isEmpty() ? null : test(value, names);
        if (test != null) {
            for (ColumnFinding drift : test.findings(table.contract().learnedBy())) {
                if (!spoilt.contains(String.valueOf(drift.column()))) {
                    found.add(drift);
                }
            }
        }
        return found;
    }

    private boolean hasNotDrifted(Object value, @Nullable List<String> names) {
        DriftTest test = test(value, names);
        if (test == null) {
            return true;
        }
        test.tell(listener);
        return test.isPassed();
    }

    /** A table that throws where it was just read is left to be judged by what it throws there. */
    private @Nullable DriftTest test(Object value, @Nullable List<String> names) {
        try {
            return DriftTest.of(checks, table, value, names);
        } catch (Throwable thrown) {
            Fatal.orThrow(thrown);
            return null;
        }
    }
}
