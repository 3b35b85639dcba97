package dev.proviso.table;

import dev.proviso.ColumnFinding;
import dev.proviso.annotation.Environment;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema;
import dev.proviso.schema.SchemaException;
import dev.proviso.schema.SchemaReader;
import dev.proviso.schema.TableContract;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/** Contracts and tables to try them on. */
final class Tables {

    record Petal(
            @InRange(min = 1, max = 7) double petal_length,
            @InRange(min = 0.1, max = 2.6) double petal_width) {}

    private Tables() {}

    /** The contract of a record that is known to make sense. */
    static TablePlan contract(Class<? extends Record> type) {
        return contract(type, Schema.Extra.ALLOW);
    }

    static TablePlan contract(Class<? extends Record> type, Schema.Extra extra) {
        try {
            return compile(type, extra);
        } catch (SchemaException e) {
            throw new AssertionError(e);
        }
    }

    static TablePlan compile(Class<?> type, Schema.Extra extra) throws SchemaException {
        TableContract contract =
                SchemaReader.type(type).toBuilder().extra(extra).build();
        return TablePlan.of(contract, null, type.getClassLoader());
    }

    /** The plan of the {@code @Schema} on the only parameter of a method. */
    static TablePlan declared(Class<?> type, String method) {
        return declared(type, method, null);
    }

    static TablePlan declared(Class<?> type, String method, Environment environment) {
        try {
            return tryDeclared(type, method, environment);
        } catch (SchemaException e) {
            throw new AssertionError(e);
        }
    }

    static TablePlan tryDeclared(Class<?> type, String method, Environment environment) throws SchemaException {
        Method declared = Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(method))
                .findFirst()
                .orElseThrow();
        Schema schema = declared.getParameters()[0].getAnnotation(Schema.class);
        return TablePlan.of(SchemaReader.declared(schema, type), environment, type.getClassLoader());
    }

    /** A map with these names and cells, in turn. */
    static Map<String, Object> row(Object... namesAndCells) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndCells.length; i += 2) {
            row.put((String) namesAndCells[i], namesAndCells[i + 1]);
        }
        return row;
    }

    static Map<String, Object> petal(Object length, Object width) {
        return row("petal_length", length, "petal_width", width);
    }

    /** So many good petals, to be spoilt. */
    static List<Map<String, Object>> petals(int count) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(petal(4.2, 1.3));
        }
        return rows;
    }

    /** A list that is read by its iterator. */
    @SuppressWarnings("JdkObsolete")
    static List<Object> linked(Object... rows) {
        return new LinkedList<>(Arrays.asList(rows));
    }

    /** What is said of a table, after it was refused. */
    static List<String> said(TablePlan contract, Object table) {
        if (contract.accepts(table)) {
            throw new AssertionError("accepted");
        }
        return contract.findings(table).stream().map(ColumnFinding::sentence).toList();
    }

    /** Whether nothing at all is said of a table. */
    static boolean isGood(TablePlan contract, Object table) {
        boolean accepted = contract.accepts(table);
        if (accepted != contract.findings(table).isEmpty()) {
            throw new AssertionError("accepted: " + accepted + ", and yet it is said: " + contract.findings(table));
        }
        return accepted;
    }
}
