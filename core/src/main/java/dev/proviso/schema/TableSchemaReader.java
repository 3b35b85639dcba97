package dev.proviso.schema;

import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a Table Schema, of version 1 or 2 of the standard. What a person says of it, say a title, is skipped. */
final class TableSchemaReader {
    private static final List<String> OWN =
            List.of("type", "order", "anyColumn", "minRows", "maxRows", "unique", "rules", "learnedBy");
    private static final List<String> OF_RULE = List.of("type", "method", "severity", "mostly");
    private static final JsonObject NOTHING = new JsonObject("", Map.of());

    private final JsonObject schema;

    private TableSchemaReader(JsonObject schema) {
        this.schema = schema;
    }

    static TableContract read(Object tree) throws SchemaException {
        JsonValue root = new JsonValue("$", tree);
        if (!(tree instanceof Map)) {
            throw root.fault("an object with fields", "write {\"fields\": [{\"name\": …}]}");
        }
        return new TableSchemaReader(root.object()).table();
    }

    private TableContract table() throws SchemaException {
        FieldsMatch match = FieldsMatch.read(schema.get("fieldsMatch"));
        JsonObject own = own(schema, OWN);
        Schema.Order order = own.constant("order", new Schema.Order[] {Schema.Order.ANY, Schema.Order.EXACT});
        List<String> primary = TableKeys.primary(schema);
        List<String> missing = missingValues();
        return TableContract.of(columns(match, primary, missing))
                .type(own.text("type"))
                .extra(match.extra())
                .order(order == null ? match.order() : order)
                .anyColumn(own.flag("anyColumn", match.anyColumn()))
                .rows(own.whole("minRows", 0), own.whole("maxRows", Long.MAX_VALUE))
                .unique(TableKeys.read(schema, primary, own))
                .rules(rules(own))
                .missingValues(missing)
                .learnedBy(own.text("learnedBy"))
                .build();
    }

    private List<ColumnContract> columns(FieldsMatch match, List<String> primary, List<String> missing)
            throws SchemaException {
        String advice = schema.get("resources") == null
                ? "write one for each column: \"fields\": [{\"name\": …}]"
                : "this is a data package: take the schema of one of its resources";
        List<ColumnContract> columns = new ArrayList<>();
        for (JsonValue field : schema.need("fields", "a list of fields", advice).items()) {
            ColumnContract column = FieldReader.read(field.object(), match, missing);
            boolean key = !column.regex() && primary.contains(column.name());
            columns.add(key ? column.toBuilder().nullable(false).build() : column);
        }
        TableKeys.requireFields(schema, primary, columns);
        return columns;
    }

    private List<String> missingValues() throws SchemaException {
        JsonValue stated = schema.get("missingValues");
        return stated == null ? TableContract.DEFAULT_MISSING : FieldReader.missingValues(stated);
    }

    private static List<RuleContract> rules(JsonObject own) throws SchemaException {
        List<RuleContract> rules = new ArrayList<>();
        JsonValue stated = own.get("rules");
        if (stated != null) {
            for (JsonValue item : stated.items()) {
                JsonObject rule = item.object();
                rule.allow(OF_RULE, "part of a rule");
                Severity severity = rule.constant("severity", Severity.values());
                rules.add(new RuleContract(
                        rule.need("type").text(),
                        rule.need("method").text(),
                        severity == null ? Severity.ERROR : severity,
                        rule.number("mostly", 1)));
            }
        }
        return rules;
    }

    /** The member for what the standard has no word for; without members if it is left out. */
    static JsonObject own(JsonObject of, List<String> known) throws SchemaException {
        JsonValue stated = of.get(TableSchemaWriter.OWN);
        if (stated == null) {
            return NOTHING;
        }
        JsonObject own = stated.object();
        own.allow(known, "member of Proviso");
        return own;
    }
}
