package dev.proviso.inventory;

import dev.proviso.ContractedMethod;
import dev.proviso.ContractedMethod.Status;
import dev.proviso.EffectiveSetting;
import dev.proviso.mode.Modes;
import dev.proviso.report.InternalFaults;
import dev.proviso.schema.JsonText;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The inventory as one line of JSON. */
public final class InventoryLine {
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private InventoryLine() {}

    /** The line of this moment. */
    public static String now() {
        return of(Inventory.rows(), InternalFaults.count(), Instant.now());
    }

    static String of(List<ContractedMethod> rows, long faults, Instant time) {
        int reached = 0;
        int violated = 0;
        int unenforced = 0;
        long violations = 0;
        long suppressed = 0;
        List<Object> methods = new ArrayList<>();
        for (ContractedMethod row : rows) {
            reached += row.status() == Status.ENFORCED ? 1 : 0;
            violated += row.violations() > 0 ? 1 : 0;
            unenforced += row.status() == Status.NOT_ENFORCED ? 1 : 0;
            violations += row.violations();
            suppressed += row.suppressed();
            methods.add(method(row));
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("@timestamp", TIME.format(time));
        line.put("level", unenforced == 0 && faults == 0 ? "INFO" : "WARN");
        line.put("logger", "dev.proviso.inventory");
        line.put(
                "message",
                rows.size() + " contracted methods: " + reached + " called, " + violated + " violated, " + unenforced
                        + " not enforced");
        line.put("inventory.violations", violations);
        line.put("inventory.suppressed", suppressed);
        line.put("inventory.internal_faults", faults);
        line.put("inventory.methods", methods);
        return JsonText.line(line);
    }

    private static Map<String, Object> method(ContractedMethod row) {
        EffectiveSetting mode = Modes.effective(row.model());
        Map<String, Object> method = new LinkedHashMap<>();
        method.put("model", row.model());
        method.put("method", row.method());
        method.put("descriptor", row.descriptor());
        method.put("status", row.status().name());
        String reason = row.reason();
        if (reason != null) {
            method.put("reason", reason);
        }
        if (row.status() != Status.NOT_ENFORCED) {
            method.put("reached", row.status() == Status.ENFORCED);
        }
        Long calls = row.calls();
        if (calls != null) {
            method.put("calls", calls);
        }
        method.put("violations", row.violations());
        method.put("suppressed", row.suppressed());
        method.put("mode", mode.value());
        method.put("mode_source", mode.source());
        return method;
    }
}
