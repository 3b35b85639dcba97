package dev.proviso.profile;

import dev.proviso.annotation.Environment;
import dev.proviso.annotation.Schema;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.DriftContract;
import dev.proviso.schema.SchemaException;
import dev.proviso.schema.SchemaReader;
import dev.proviso.schema.SchemaTerms;
import dev.proviso.schema.TableContract;
import dev.proviso.table.TablePlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Learns from tables, and holds others to what was learned. */
final class Learning {
    static final SchemaTerms NOTHING_MORE = new SchemaTerms(true, Schema.Extra.DEFAULT, Schema.Order.DEFAULT, null, "");

    private Learning() {}

    static Map<String, Object> row(Object... namesAndCells) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndCells.length; i += 2) {
            row.put((String) namesAndCells[i], namesAndCells[i + 1]);
        }
        return row;
    }

    static TablePlan open() {
        return plan(TableContract.of(List.of()).build());
    }

    static TablePlan declared(Class<?> type) {
        try {
            return plan(SchemaReader.type(type));
        } catch (SchemaException e) {
            throw new AssertionError(e);
        }
    }

    static TablePlan plan(TableContract contract) {
        try {
            return TablePlan.of(contract, Environment.TRAINING, Learning.class.getClassLoader());
        } catch (SchemaException e) {
            throw new AssertionError(e);
        }
    }

    static @Nullable TableContract learn(TablePlan declared, Object table) {
        return learn(declared, null, table, null);
    }

    static @Nullable TableContract learn(
            TablePlan declared, @Nullable DriftContract drift, Object table, @Nullable List<String> names) {
        try {
            return new Learner(declared, drift).learn(table, names, "fit");
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    static TableContract learned(Object table) {
        TableContract learned = learn(open(), table);
        if (learned == null) {
            throw new AssertionError("nothing was learned");
        }
        return learned;
    }

    static ColumnContract column(Object... cells) {
        return learned(Map.of("x", List.of(cells))).columns().get(0);
    }

    static LearnedPlan compiled(TableContract learned, @Nullable DriftContract drift) throws SchemaException {
        SchemaTerms terms = new SchemaTerms(true, Schema.Extra.DEFAULT, Schema.Order.DEFAULT, drift, "");
        return LearnedPlan.of(
                learned,
                open(),
                terms,
                Environment.SERVING,
                Learning.class.getClassLoader(),
                (column, metric, distance, limit) -> {});
    }
}
