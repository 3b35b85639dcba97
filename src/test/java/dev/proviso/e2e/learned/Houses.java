package dev.proviso.e2e.learned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables of houses: their area, their rooms, their kind. */
final class Houses {
    private Houses() {}

    static Map<String, Object> row(Object... namesAndCells) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndCells.length; i += 2) {
            row.put((String) namesAndCells[i], namesAndCells[i + 1]);
        }
        return row;
    }

    static Map<String, Object> house(Object area, Object rooms, Object kind) {
        return row("area", area, "rooms", rooms, "kind", kind);
    }

    /** Enough rows to tell that the kinds are levels. */
    static List<Map<String, Object>> some() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rows.add(house(40.5 + i, 2 + i % 3, i % 2 == 0 ? "flat" : "villa"));
        }
        return rows;
    }
}
