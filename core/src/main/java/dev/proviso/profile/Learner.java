package dev.proviso.profile;

import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Environment;
import dev.proviso.annotation.Schema;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.DriftContract;
import dev.proviso.schema.TableContract;
import dev.proviso.table.TablePlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Learns the schema of the table that a model is trained on: the columns, their order, types and levels, whether cells may
 * be null, and how they are distributed. It takes one pass, and memory that grows with the columns alone.
 */
public final class Learner {
    private final TablePlan declared;
    private final @Nullable DriftContract drift;

    /**
     * @param declared what the training declares of the table: where it gives a column a type, that is learned
     * @param drift how far all columns may be from those of the training, if it says so
     */
    public Learner(TablePlan declared, @Nullable DriftContract drift) {
        this.declared = declared;
        this.drift = drift;
    }

    /**
     * Learns from a table.
     *
     * @param names the names of the columns of a {@code double[][]}; null if they have none
     * @param trainer what trains the model, for messages
     * @return null if it is no table, or has no columns
     * @throws Throwable what the table throws
     */
    public @Nullable TableContract learn(Object table, @Nullable List<String> names, String trainer) throws Throwable {
        SeenTable seen = SeenTable.of(declared, table, names, true);
        if (seen == null) {
            return null;
        }
        List<ColumnContract> columns = new ArrayList<>();
        for (SeenColumn column : inOrder(seen)) {
            columns.add(contract(column, seen.isEverywhere(column)));
        }
        addOfServing(columns);
        return TableContract.of(columns)
                .type(declared.contract().type())
                .extra(Schema.Extra.REJECT)
                .order(seen.isOrdered() ? Schema.Order.EXACT : Schema.Order.ANY)
                .missingValues(declared.contract().missingValues())
                .learnedBy(trainer)
                .build();
    }

    /** A column that training has not, and serving has: behind the one that it is declared behind. */
    private void addOfServing(List<ColumnContract> columns) {
        int place = 0;
        for (ColumnContract column : declared.contract().columns()) {
            int known = names(columns).indexOf(column.name());
            if (known >= 0) {
                place = known + 1;
            } else if (column.in() == Environment.SERVING) {
                columns.add(place++, column);
            }
        }
    }

    private static List<String> names(List<ColumnContract> columns) {
        List<String> names = new ArrayList<>();
        for (ColumnContract column : columns) {
            names.add(column.name());
        }
        return names;
    }

    /** A table without an order gets one that is the same in every run. */
    private static List<SeenColumn> inOrder(SeenTable seen) {
        List<SeenColumn> columns = new ArrayList<>(seen.columns());
        if (!seen.isOrdered()) {
            Collections.sort(columns, ByName.INSTANCE);
        }
        return columns;
    }

    private ColumnContract contract(SeenColumn seen, boolean everywhere) {
        ColumnContract stated = declared.declared(seen.name());
        if (stated == null) {
            ColumnType type = seen.type();
            return ColumnContract.named(seen.name())
                    .required(everywhere)
                    .type(type)
                    .nullable(seen.hasNulls())
                    .oneOf(levels(seen, type))
                    .profile(seen.profile(type))
                    .drift(drift(null, type))
                    .build();
        }
        ColumnType own = stated.cells().type();
        ColumnType type = own == ColumnType.ANY && stated.cells().javaType() == null ? seen.type() : own;
        return ColumnContract.named(seen.name())
                .required(stated.required())
                .type(type)
                .javaType(stated.cells().javaType())
                .nullable(stated.cells().nullable())
                .oneOf(stated.sensitive() ? List.of() : levels(seen, type))
                .severity(stated.severity())
                .in(stated.in())
                .sensitive(stated.sensitive())
                .profile(stated.sensitive() ? null : seen.profile(type))
                .drift(stated.sensitive() ? null : drift(stated.drift(), type))
                .build();
    }

    private @Nullable DriftContract drift(@Nullable DriftContract stated, ColumnType type) {
        return stated == null && drift != null && drift.fits(type) ? drift : stated;
    }

    private static List<String> levels(SeenColumn seen, ColumnType type) {
        return type == ColumnType.CATEGORICAL && seen.levels().areKnown()
                ? seen.levels().names()
                : List.of();
    }

    private enum ByName implements Comparator<SeenColumn> {
        INSTANCE;

        @Override
        public int compare(SeenColumn left, SeenColumn right) {
            return left.name().compareTo(right.name());
        }
    }
}
