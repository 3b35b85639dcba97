package dev.proviso.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A contract as a Table Schema; what the standard has no word for stands in a member {@code proviso}. */
final class TableSchemaWriter {
    static final String PROFILE = "https://datapackage.org/profiles/2.1/tableschema.json";

    /** The member for what the standard has no word for, of a field and of the whole. */
    static final String OWN = "proviso";

    private TableSchemaWriter() {}

    static Map<String, Object> write(TableContract table) {
        FieldsMatch match = FieldsMatch.of(table);
        List<Object> fields = new ArrayList<>();
        for (ColumnContract column : table.columns()) {
            fields.add(FieldWriter.write(column, match));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", PROFILE);
        schema.put("fields", fields);
        schema.put("fieldsMatch", match.word());
        if (!table.missingValues().equals(TableContract.DEFAULT_MISSING)) {
            schema.put("missingValues", table.missingValues());
        }
        boolean stated = TableKeys.canBeStated(table);
        if (stated) {
            TableKeys.state(table, schema);
        }
        Map<String, Object> own = own(table, match);
        if (!stated) {
            own.put("unique", table.unique());
        }
        if (!own.isEmpty()) {
            schema.put(OWN, own);
        }
        return schema;
    }

    private static Map<String, Object> own(TableContract table, FieldsMatch match) {
        Map<String, Object> own = new LinkedHashMap<>();
        putText(own, "type", table.type());
        if (table.order() != match.order()) {
            own.put("order", table.order().name());
        }
        if (table.anyColumn() != match.anyColumn()) {
            own.put("anyColumn", table.anyColumn());
        }
        if (table.minRows() != 0) {
            own.put("minRows", JsonNumber.of(table.minRows()));
        }
        if (table.maxRows() != Long.MAX_VALUE) {
            own.put("maxRows", JsonNumber.of(table.maxRows()));
        }
        if (!table.rules().isEmpty()) {
            List<Object> rules = new ArrayList<>();
            for (RuleContract rule : table.rules()) {
                rules.add(rule(rule));
            }
            own.put("rules", rules);
        }
        putText(own, "learnedBy", table.learnedBy());
        return own;
    }

    private static Map<String, Object> rule(RuleContract rule) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("type", rule.type());
        written.put("method", rule.method());
        written.put("severity", rule.severity().name());
        written.put("mostly", number(rule.mostly()));
        return written;
    }

    static void putText(Map<String, Object> members, String name, @Nullable String text) {
        if (text != null) {
            members.put(name, text);
        }
    }

    /** Any {@code double}: JSON has no numbers for NaN and the infinities. */
    static Object number(double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? Double.toString(value) : JsonNumber.of(value);
    }
}
