package dev.proviso.schema;

import static dev.proviso.schema.TableSchemaWriter.number;
import static dev.proviso.schema.TableSchemaWriter.putText;

import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Severity;
import dev.proviso.value.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A column as a field of a Table Schema. */
final class FieldWriter {
    private final ColumnContract column;
    private final CellContract cells;
    private final Map<String, Object> own = new LinkedHashMap<>();

    private FieldWriter(ColumnContract column) {
        this.column = column;
        this.cells = column.cells();
    }

    static Map<String, Object> write(ColumnContract column, FieldsMatch match) {
        return new FieldWriter(column).field(match);
    }

    private Map<String, Object> field(FieldsMatch match) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", FieldType.word(cells.type()));
        column(match);
        boolean levels = cells.type() == ColumnType.CATEGORICAL;
        if (levels && FieldValues.canBeStated(cells.oneOf(), cells.type())) {
            field.put("categories", cells.oneOf());
        } else if (levels) {
            own.put("type", cells.type().name());
        }
        Map<String, Object> constraints = constraints();
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        seen();
        if (!own.isEmpty()) {
            field.put(TableSchemaWriter.OWN, own);
        }
        return field;
    }

    private void column(FieldsMatch match) {
        if (column.regex()) {
            own.put("regex", true);
        }
        if (column.required() != match.required()) {
            own.put("required", column.required());
        }
        putText(own, "javaType", cells.javaType());
    }

    private Map<String, Object> constraints() {
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (!cells.nullable()) {
            constraints.put("required", true);
        }
        if (column.unique()) {
            constraints.put("unique", true);
        }
        range(constraints);
        time(constraints);
        if (cells.minLength() != 0) {
            constraints.put("minLength", JsonNumber.of(cells.minLength()));
        }
        if (cells.maxLength() != Integer.MAX_VALUE) {
            constraints.put("maxLength", JsonNumber.of(cells.maxLength()));
        }
        putText(constraints, "pattern", cells.pattern());
        if (!cells.oneOf().isEmpty()) {
            if (!FieldValues.canBeStated(cells.oneOf(), cells.type())) {
                own.put("oneOf", cells.oneOf());
            } else if (cells.type() != ColumnType.CATEGORICAL) {
                constraints.put("enum", FieldValues.of(cells.oneOf(), cells.type()));
            }
        }
        return constraints;
    }

    private void range(Map<String, Object> constraints) {
        Range range = cells.range();
        if (range == null) {
            return;
        }
        if (!FieldRange.canBeStated(range, cells.type())) {
            own.put("range", FieldRange.own(range));
            return;
        }
        FieldRange.state(range, constraints);
    }

    private void time(Map<String, Object> constraints) {
        String earliest = cells.earliest();
        String latest = cells.latest();
        boolean stated = FieldTime.canBeStated(earliest, cells.type());
        putText(stated ? constraints : own, stated ? "minimum" : "earliest", earliest);
        stated = FieldTime.canBeStated(latest, cells.type());
        putText(stated ? constraints : own, stated ? "maximum" : "latest", latest);
    }

    private void seen() {
        if (cells.finite()) {
            own.put("finite", true);
        }
        if (column.mostly() != 1) {
            own.put("mostly", number(column.mostly()));
        }
        if (column.severity() != Severity.ERROR) {
            own.put("severity", column.severity().name());
        }
        if (column.in() != null) {
            own.put("in", column.in().name());
        }
        if (column.sensitive()) {
            own.put("sensitive", true);
        }
        DriftContract drift = column.drift();
        if (drift != null) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("max", number(drift.max()));
            written.put("metric", drift.metric().name());
            written.put("minRows", JsonNumber.of(drift.minRows()));
            own.put("drift", written);
        }
        if (column.profile() != null) {
            own.put("profile", ProfileJson.write(column.profile()));
        }
        if (!cells.constraints().isEmpty()) {
            List<Object> all = new ArrayList<>();
            for (ConstraintContract constraint : cells.constraints()) {
                all.add(ConstraintJson.write(constraint));
            }
            own.put("constraints", all);
        }
    }
}
