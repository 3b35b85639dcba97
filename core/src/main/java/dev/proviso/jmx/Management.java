package dev.proviso.jmx;

import dev.proviso.ContractedMethod;
import dev.proviso.ContractedMethod.Status;
import dev.proviso.Depth;
import dev.proviso.EffectiveSetting;
import dev.proviso.Mode;
import dev.proviso.control.Switches;
import dev.proviso.inventory.CallCounts;
import dev.proviso.inventory.Inventory;
import dev.proviso.inventory.InventoryLine;
import dev.proviso.mode.Depths;
import dev.proviso.mode.Modes;
import dev.proviso.report.InternalFaults;
import dev.proviso.report.Reporter;
import dev.proviso.settings.Given;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the MBean tells and does. */
final class Management implements ProvisoMXBean {

    @Override
    public String getMode() {
        return Modes.of("").name();
    }

    @Override
    public void setMode(String mode) {
        Switches.mode("", mode(mode), EffectiveSetting.JMX);
    }

    @Override
    public String getDepth() {
        return Depths.of("").name();
    }

    @Override
    public void setDepth(String depth) {
        Switches.depth("", depth(depth), EffectiveSetting.JMX);
    }

    @Override
    public Map<String, String> getSettings() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (EffectiveSetting setting : Modes.all()) {
            settings.put(setting.key(), setting.text());
        }
        for (EffectiveSetting setting : Depths.all()) {
            settings.put(setting.key(), setting.text());
        }
        return settings;
    }

    @Override
    public List<String> getIgnoredSettings() {
        return Given.ignored();
    }

    @Override
    public String getRate() {
        return Reporter.rate();
    }

    @Override
    public boolean isCountingCalls() {
        return CallCounts.areOn();
    }

    @Override
    public void setCountingCalls(boolean counting) {
        CallCounts.set(counting);
    }

    @Override
    public long getCalls() {
        long sum = 0;
        for (ContractedMethod row : Inventory.rows()) {
            Long calls = row.calls();
            sum += calls == null ? 0 : calls;
        }
        return sum;
    }

    @Override
    public long getViolations() {
        long sum = 0;
        for (ContractedMethod row : Inventory.rows()) {
            sum += row.violations();
        }
        return sum;
    }

    @Override
    public long getSuppressed() {
        long sum = 0;
        for (ContractedMethod row : Inventory.rows()) {
            sum += row.suppressed();
        }
        return sum;
    }

    @Override
    public long getInternalFaults() {
        return InternalFaults.count();
    }

    @Override
    public List<String> getToldFaults() {
        return InternalFaults.told();
    }

    @Override
    public List<String> getInstrumented() {
        List<String> lines = new ArrayList<>();
        for (ContractedMethod row : Inventory.rows()) {
            if (row.status() != Status.NOT_ENFORCED) {
                String reached = row.status() == Status.WOVEN ? "never called" : "called";
                Long calls = row.calls();
                lines.add(name(row) + ": " + (calls == null ? reached : count(calls, "call")) + ", "
                        + count(row.violations(), "violation"));
            }
        }
        return lines;
    }

    @Override
    public List<String> getSkipped() {
        List<String> lines = new ArrayList<>();
        for (ContractedMethod row : Inventory.rows()) {
            if (row.status() == Status.NOT_ENFORCED) {
                lines.add(name(row) + ": " + row.reason());
            }
        }
        return lines;
    }

    @Override
    public String inventory() {
        return InventoryLine.now();
    }

    @Override
    public String modeOf(String name) {
        return Modes.effective(name).text();
    }

    @Override
    public void setModeOf(String name, String mode) {
        Switches.mode(name, mode(mode), EffectiveSetting.JMX);
    }

    @Override
    public String depthOf(String name) {
        return Depths.effective(name).text();
    }

    @Override
    public void setDepthOf(String name, String depth) {
        Switches.depth(name, depth(depth), EffectiveSetting.JMX);
    }

    private static String count(long number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }

    private static String name(ContractedMethod row) {
        return row.model() + "." + row.method() + row.descriptor();
    }

    private static Mode mode(@Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException("mode is null: expected OFF, WARN or ENFORCE");
        }
        for (Mode mode : Mode.values()) {
            if (mode.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
                return mode;
            }
        }
        throw new IllegalArgumentException("unknown mode '" + text + "': expected OFF, WARN or ENFORCE");
    }

    private static Depth depth(@Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException("depth is null: expected SHAPES or FULL");
        }
        for (Depth depth : Depth.values()) {
            if (depth.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
                return depth;
            }
        }
        throw new IllegalArgumentException("unknown depth '" + text + "': expected SHAPES or FULL");
    }
}
