package dev.proviso.schema;

import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Drift;
import dev.proviso.annotation.Environment;
import dev.proviso.annotation.Severity;
import dev.proviso.value.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a field of a Table Schema. */
final class FieldReader {
    private static final List<String> CONSTRAINTS = List.of(
            "required",
            "unique",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minLength",
            "maxLength",
            "pattern",
            "enum");
    private static final List<String> ENDS = List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum");
    private static final List<String> OWN = List.of(
            "regex",
            "required",
            "javaType",
            "type",
            "range",
            "earliest",
            "latest",
            "oneOf",
            "finite",
            "mostly",
            "severity",
            "in",
            "sensitive",
            "drift",
            "profile",
            "constraints");
    private static final List<String> OF_DRIFT = List.of("max", "metric", "minRows");

    private final JsonObject field;
    private final JsonObject own;
    private final JsonObject constraints;
    private final ColumnType type;

    private FieldReader(JsonObject field) throws SchemaException {
        this.field = field;
        this.own = TableSchemaReader.own(field, OWN);
        JsonValue stated = field.get("constraints");
        this.constraints = stated == null ? new JsonObject("", Map.of()) : stated.object();
        constraints.allow(CONSTRAINTS, "constraint");
        this.type = type();
    }

    static ColumnContract read(JsonObject field, FieldsMatch match, List<String> missing) throws SchemaException {
        return new FieldReader(field).column(match, missing);
    }

    private ColumnType type() throws SchemaException {
        ColumnType stated = own.constant("type", ColumnType.values());
        JsonValue word = field.get("type");
        ColumnType standard = word == null ? ColumnType.ANY : FieldType.read(word);
        boolean levels = field.get("categories") != null && standard == ColumnType.STRING;
        return stated != null ? stated : levels ? ColumnType.CATEGORICAL : standard;
    }

    private ColumnContract column(FieldsMatch match, List<String> missing) throws SchemaException {
        String name = field.need("name", "the name of a column", "write it").text();
        refuseFormat();
        refuseMissing(missing);
        ColumnBuilder column = ColumnContract.named(name)
                .regex(own.flag("regex", false))
                .required(own.flag("required", match.required()))
                .type(type)
                .javaType(own.text("javaType"))
                .nullable(!constraints.flag("required", false))
                .unique(constraints.flag("unique", false))
                .finite(own.flag("finite", false))
                .pattern(constraints.text("pattern"))
                .length(constraints.small("minLength", 0), constraints.small("maxLength", Integer.MAX_VALUE))
                .oneOf(oneOf())
                .constraints(jakarta())
                .mostly(own.number("mostly", 1))
                .in(own.constant("in", Environment.values()))
                .sensitive(own.flag("sensitive", false))
                .drift(drift())
                .profile(profile());
        Severity severity = own.constant("severity", Severity.values());
        column.severity(severity == null ? Severity.ERROR : severity);
        ends(column);
        return column.build();
    }

    /** A format of text says more than can be checked; that of a date says how a file writes it, and a cell is no text. */
    private void refuseFormat() throws SchemaException {
        JsonValue format = field.get("format");
        boolean text = type == ColumnType.STRING || type == ColumnType.CATEGORICAL;
        if (format != null && text && !format.text().equals("default")) {
            throw format.fault("the format default of a string", "state what it asks as a pattern, and leave it out");
        }
    }

    private void refuseMissing(List<String> missing) throws SchemaException {
        JsonValue stated = field.get("missingValues");
        if (stated != null && !missingValues(stated).equals(missing)) {
            throw new SchemaException(
                    stated.path() + ": one field can not have missing values of its own",
                    "state them for the whole schema");
        }
    }

    static List<String> missingValues(JsonValue stated) throws SchemaException {
        List<String> values = new ArrayList<>();
        for (JsonValue item : stated.items()) {
            values.add(item.value() instanceof Map ? item.object().need("value").text() : item.text());
        }
        return values;
    }

    private void ends(ColumnBuilder column) throws SchemaException {
        Range range = null;
        String earliest = own.text("earliest");
        String latest = own.text("latest");
        if (FieldType.isNumeric(type)) {
            range = FieldRange.read(constraints);
        } else if (FieldType.isTime(type)) {
            String first = FieldTime.read(constraints, true);
            String last = FieldTime.read(constraints, false);
            earliest = first == null ? earliest : first;
            latest = last == null ? latest : last;
        } else {
            for (String end : ENDS) {
                if (constraints.get(end) != null) {
                    throw new SchemaException(
                            constraints.pathOf(end) + ": it is for numbers and dates, and this field is of the type "
                                    + FieldType.word(type),
                            "leave it out, or give the field the type integer, number, date or datetime");
                }
            }
        }
        JsonValue stated = own.get("range");
        column.range(stated == null ? range : FieldRange.readOwn(stated.object()))
                .earliest(earliest)
                .latest(latest);
    }

    private List<String> oneOf() throws SchemaException {
        JsonValue stated = own.get("oneOf");
        if (stated != null) {
            return stated.texts();
        }
        JsonValue categories = field.get("categories");
        JsonValue enumeration = constraints.get("enum");
        List<String> levels = categories == null ? List.of() : levels(categories);
        if (enumeration == null) {
            return levels;
        }
        List<String> values = FieldValues.read(enumeration, type);
        if (categories != null && !levels.containsAll(values)) {
            throw new SchemaException(
                    enumeration.path() + ": it has values that are not in categories", "leave them out");
        }
        return values;
    }

    private List<String> levels(JsonValue categories) throws SchemaException {
        if (type != ColumnType.CATEGORICAL && type != ColumnType.INTEGER) {
            throw new SchemaException(
                    categories.path() + ": they are for strings and integers, and this field is of the type "
                            + FieldType.word(type),
                    "write an enum constraint, or give the field the type string");
        }
        return FieldValues.labelled(categories, type);
    }

    private List<ConstraintContract> jakarta() throws SchemaException {
        List<ConstraintContract> all = new ArrayList<>();
        JsonValue stated = own.get("constraints");
        if (stated != null) {
            for (JsonValue item : stated.items()) {
                all.add(ConstraintJson.read(item.object()));
            }
        }
        return all;
    }

    private @Nullable DriftContract drift() throws SchemaException {
        JsonValue stated = own.get("drift");
        if (stated == null) {
            return null;
        }
        JsonObject drift = stated.object();
        drift.allow(OF_DRIFT, "part of a drift");
        Drift.Metric metric = drift.constant("metric", Drift.Metric.values());
        return new DriftContract(
                drift.need("max").number(),
                metric == null ? Drift.Metric.DEFAULT : metric,
                drift.small("minRows", 100));
    }

    private @Nullable ColumnProfile profile() throws SchemaException {
        JsonValue stated = own.get("profile");
        return stated == null ? null : ProfileJson.read(stated.object());
    }
}
