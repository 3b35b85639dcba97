package dev.proviso.dashboard;

import dev.proviso.Proviso;
import dev.proviso.event.ContractEvent;
import dev.proviso.event.PlainText;
import dev.proviso.inventory.CallCounts;
import dev.proviso.report.InternalFaults;
import dev.proviso.report.Reporter;
import dev.proviso.settings.Given;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How things stand: what the page shows besides events. */
final class Snapshot {
    private static final int MOST_LINES = 20;
    private static final int LONGEST_LINE = 2_000;

    private final EventRing ring;
    private final Clients clients;
    private final String start;
    private final boolean control;

    Snapshot(EventRing ring, Clients clients, String start, boolean control) {
        this.ring = ring;
        this.clients = clients;
        this.start = start;
        this.control = control;
    }

    Map<String, Object> map() {
        Instant now = Instant.now();
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("start", start);
        state.put("time", EventLine.TIME.format(now));
        state.put("uptime_ms", Uptime.millis(now));
        state.put("version", version());
        state.put("control", control);
        state.put("mode", SettingRows.mode());
        state.put("depth", SettingRows.depth());
        state.put("settings", SettingRows.all());
        state.put("ignored_settings", some(Given.ignored()));
        state.put("rate", Reporter.rate());
        state.put("counting_calls", CallCounts.areOn());
        state.put("faults", InternalFaults.count());
        state.put("told_faults", some(InternalFaults.told()));
        state.put("events", ring.end());
        state.put("dropped", clients.dropped());
        state.put("clients", clients.count());
        state.put("trainings", trainings());
        MethodRows.of(Proviso.inventory()).putInto(state);
        return state;
    }

    private static List<Object> trainings() {
        List<Object> rows = new ArrayList<>();
        for (ContractEvent event : Proviso.trainings()) {
            if (rows.size() < MethodRows.MOST) {
                rows.add(EventLine.map(event));
            }
        }
        return rows;
    }

    private static List<Object> some(List<String> lines) {
        List<Object> plain = new ArrayList<>();
        for (String line : lines) {
            if (plain.size() < MOST_LINES) {
                plain.add(PlainText.of(line, LONGEST_LINE));
            }
        }
        return plain;
    }

    private static String version() {
        String version = Snapshot.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
