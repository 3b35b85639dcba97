package dev.proviso.dashboard;

import dev.proviso.Code;
import dev.proviso.ContractedMethod;
import dev.proviso.EffectiveSetting;
import dev.proviso.Proviso;
import dev.proviso.event.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of the inventory, so many of them, and the sums over all. */
final class MethodRows {
    /** How many rows a page is given. */
    static final int MOST = 2_000;

    private static final int LONGEST = 500;

    private final List<Object> rows = new ArrayList<>();
    private final Map<String, EffectiveSetting> modes = new LinkedHashMap<>();
    private long violations;
    private long suppressed;
    private long calls;
    private long unenforced;
    private long methods;

    private MethodRows() {}

    static MethodRows of(List<ContractedMethod> inventory) {
        MethodRows all = new MethodRows();
        for (ContractedMethod row : inventory) {
            all.add(row);
        }
        return all;
    }

    void putInto(Map<String, Object> state) {
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("methods", methods);
        totals.put("unenforced", unenforced);
        totals.put("calls", calls);
        totals.put("violations", violations);
        totals.put("suppressed", suppressed);
        state.put("totals", totals);
        state.put("methods", rows);
    }

    private void add(ContractedMethod row) {
        Long called = row.calls();
        methods++;
        violations += row.violations();
        suppressed += row.suppressed();
        calls += called == null ? 0 : called;
        unenforced += row.status() == ContractedMethod.Status.NOT_ENFORCED ? 1 : 0;
        if (rows.size() < MOST) {
            rows.add(map(row, called));
        }
    }

    private Map<String, Object> map(ContractedMethod row, @Nullable Long called) {
        EffectiveSetting mode = modes.computeIfAbsent(row.model(), Proviso::modeSetting);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("model", PlainText.of(row.model(), LONGEST));
        map.put("method", PlainText.of(row.method(), LONGEST));
        map.put("descriptor", PlainText.of(row.descriptor(), LONGEST));
        map.put("status", row.status().name());
        String reason = row.reason();
        if (reason != null) {
            map.put("reason", PlainText.of(reason, LONGEST));
        }
        if (called != null) {
            map.put("calls", called);
        }
        map.put("violations", row.violations());
        map.put("suppressed", row.suppressed());
        map.put("codes", codes(row.codes()));
        map.put("mode", mode.value());
        map.put("mode_source", mode.source());
        return map;
    }

    private static Map<String, Object> codes(Map<Code, Long> counts) {
        Map<String, Object> codes = new LinkedHashMap<>();
        for (Code code : Code.values()) {
            Long count = counts.get(code);
            if (count != null) {
                codes.put(code.name(), count);
            }
        }
        return codes;
    }
}
