package dev.proviso.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The {@link TableType}s. */
final class TableProviders extends Providers<TableType<?>> {

    TableProviders() {
        super(TableType.class, "table type", builtIn());
    }

    /** Each is about types of a library, or of a module, that need not be there: then it has no values to read either. */
    private static List<TableType<?>> builtIn() {
        List<TableType<?>> all = new ArrayList<>();
        try {
            all.add(usable(new CsvRecords()));
        } catch (LinkageError missing) {
            // No commons-csv.
        }
        try {
            all.add(usable(new ResultSets()));
        } catch (LinkageError missing) {
            // No module java.sql.
        }
        return all;
    }

    private static TableType<?> usable(TableType<?> provider) {
        Objects.requireNonNull(provider.type());
        return provider;
    }

    @Override
    Class<?> typeOf(TableType<?> provider) {
        return provider.type();
    }

    @Override
    boolean isReadWithout(Class<?> type) {
        return super.isReadWithout(type) || List.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }
}
