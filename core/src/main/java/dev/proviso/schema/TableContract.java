package dev.proviso.schema;

import dev.proviso.annotation.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class TableContract {
    public static TableContract of(Class<? extends Record> type, Schema.Extra extra) throws SchemaException {
        throw new SchemaException("stub");
    }

    public Class<? extends Record> type() {
        return Record.class;
    }

    public boolean accepts(@Nullable Object table) {
        return true;
    }

    public List<ColumnFinding> findings(@Nullable Object table) {
        return List.of();
    }

    public static @Nullable String refuse(java.lang.reflect.Type declared) {
        return null;
    }
}
