package dev.proviso.dashboard;

import dev.proviso.EffectiveSetting;
import dev.proviso.Proviso;
import dev.proviso.event.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Modes and depths: what is set, where, and what would change it. */
final class SettingRows {
    private static final int LONGEST = 500;

    private SettingRows() {}

    static Map<String, Object> mode() {
        return row(Proviso.modeSetting(""), "mode", "Mode.WARN", "WARN");
    }

    static Map<String, Object> depth() {
        return row(Proviso.depthSetting(""), "depth", "Depth.SHAPES", "SHAPES");
    }

    static List<Object> all() {
        List<Object> rows = new ArrayList<>();
        for (EffectiveSetting setting : Proviso.settings()) {
            if (rows.size() < MethodRows.MOST) {
                rows.add(map(setting));
            }
        }
        return rows;
    }

    private static Map<String, Object> row(EffectiveSetting setting, String word, String constant, String value) {
        Map<String, Object> row = map(setting);
        row.put(
                "change",
                "Now: Proviso." + word + "(" + constant
                        + "), or JMX. At start, what comes first counts: the agent's argument " + word + "=" + value
                        + ", -Dproviso." + word + "=" + value + ", the environment, a file.");
        return row;
    }

    private static Map<String, Object> map(EffectiveSetting setting) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("key", PlainText.of(setting.key(), LONGEST));
        map.put("value", setting.value());
        map.put("source", PlainText.of(setting.source(), LONGEST));
        return map;
    }
}
