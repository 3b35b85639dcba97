package dev.proviso.benchmarks.table;

import dev.proviso.schema.SchemaException;
import dev.proviso.schema.SchemaReader;
import dev.proviso.schema.TableContract;
import dev.proviso.table.TablePlan;

/** Contracts that are known to make sense, compiled. */
final class Plans {
    private Plans() {}

    static TablePlan of(Class<?> type) {
        try {
            return of(SchemaReader.type(type));
        } catch (SchemaException e) {
            throw new IllegalStateException(e);
        }
    }

    static TablePlan of(TableContract contract) {
        try {
            return TablePlan.of(contract, null, Plans.class.getClassLoader());
        } catch (SchemaException e) {
            throw new IllegalStateException(e);
        }
    }
}
