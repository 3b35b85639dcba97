package dev.proviso.schema;

import dev.proviso.annotation.Column;
import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Rule;
import dev.proviso.annotation.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what annotations say of tables. */
public final class SchemaReader {
    private SchemaReader() {}

    /**
     * What a class says of the tables whose rows it describes.
     *
     * @param type a record, or a bean
     * @throws SchemaException if it makes no sense; the message says what to write
     */
    public static TableContract type(Class<?> type) throws SchemaException {
        if (type.isPrimitive()
                || type.isArray()
                || type.isInterface()
                || type.isEnum()
                || type == Object.class
                || type == Record.class) {
            throw new SchemaException(Shown.type(type) + " is no record", "write a record with the columns");
        }
        List<Property> properties = type.isRecord() ? RecordProperties.of(type) : BeanProperties.of(type);
        List<ColumnContract> columns = new ArrayList<>();
        for (Property property : properties) {
            columns.add(PropertyColumn.of(property));
        }
        return TableContract.of(columns).type(type.getName()).build();
    }

    /**
     * What an annotation states of a table, apart from what is learned.
     *
     * @param home the class that it stands in; null if that is not known
     * @throws SchemaException if it makes no sense; the message says what to write
     */
    public static TableContract declared(Schema schema, @Nullable Class<?> home) throws SchemaException {
        TableContract table = columns(schema, home);
        requireFit(table);
        List<RuleContract> rules = new ArrayList<>(table.rules());
        for (Rule rule : schema.rules()) {
            rules.add(rule(rule, schema, home));
        }
        List<List<String>> unique = new ArrayList<>(table.unique());
        for (String names : schema.unique()) {
            unique.add(List.of(names.trim().split("\\s*,\\s*")));
        }
        long minRows = Math.max(schema.minRows(), table.minRows());
        long maxRows = Math.min(schema.maxRows(), table.maxRows());
        boolean open = schema.learned() && table.columns().isEmpty();
        return table.toBuilder()
                .extra(open ? Schema.Extra.DEFAULT : schema.extra())
                .order(open ? Schema.Order.DEFAULT : schema.order())
                .rows(minRows, maxRows)
                .rules(rules)
                .unique(unique)
                .build();
    }

    /**
     * What an annotation says besides.
     *
     * @throws SchemaException if it makes no sense; the message says what to write
     */
    public static SchemaTerms terms(Schema schema, String names) throws SchemaException {
        DriftContract drift = DriftWords.of(schema.drift(), "the table");
        return new SchemaTerms(schema.learned(), schema.extra(), schema.order(), drift, names);
    }

    /**
     * Refuses drift that would be compared with nothing, where it is stated in place.
     *
     * @throws SchemaException if there is any
     */
    public static void refuseUselessDrift(Schema schema) throws SchemaException {
        boolean stated = schema.drift().length > 0;
        for (Column column : schema.columns()) {
            stated |= column.drift().length > 0;
        }
        if (stated && !schema.learned()) {
            throw new SchemaException(
                    "drift is measured from what training has seen, and nothing is learned", "write learned = true");
        }
    }

    /**
     * What finds the classes that an annotation mentions.
     *
     * @param home the class that it stands in; null if that is not known
     */
    public static @Nullable ClassLoader loader(Schema schema, @Nullable Class<?> home) {
        if (home != null) {
            return home.getClassLoader();
        }
        return schema.value() != void.class
                ? schema.value().getClassLoader()
                : Thread.currentThread().getContextClassLoader();
    }

    private static void requireFit(TableContract table) throws SchemaException {
        for (ColumnContract column : table.columns()) {
            DriftContract drift = column.drift();
            ColumnType type = column.cells().type();
            if (drift != null && (type != ColumnType.ANY || column.sensitive())) {
                DriftWords.requireFit(column, drift, type);
            }
        }
    }

    private static TableContract columns(Schema schema, @Nullable Class<?> home) throws SchemaException {
        boolean ofType = schema.value() != void.class;
        boolean inPlace = schema.columns().length > 0;
        boolean inFile = !schema.resource().isEmpty();
        if ((ofType ? 1 : 0) + (inPlace ? 1 : 0) + (inFile ? 1 : 0) > 1) {
            throw new SchemaException("the columns are stated in two ways", "keep one of value, columns and resource");
        }
        if (ofType) {
            return type(schema.value());
        }
        if (inFile) {
            return SchemaResource.read(schema.resource(), home);
        }
        if (!inPlace && !schema.learned()) {
            throw new SchemaException("it states no columns", "write a record, columns, a resource, or learned = true");
        }
        List<ColumnContract> columns = new ArrayList<>();
        for (Column column : schema.columns()) {
            columns.add(ColumnWords.of(column));
        }
        return TableContract.of(columns).build();
    }

    private static RuleContract rule(Rule rule, Schema schema, @Nullable Class<?> home) throws SchemaException {
        Class<?> type = rule.in() != void.class ? rule.in() : schema.value() != void.class ? schema.value() : home;
        if (type == null) {
            throw new SchemaException(
                    "a Validator does not tell which class the rule \"" + rule.value() + "\" is beside",
                    "name the class of the rule: in = Rules.class");
        }
        return new RuleContract(type.getName(), rule.value(), rule.severity(), rule.mostly());
    }
}
