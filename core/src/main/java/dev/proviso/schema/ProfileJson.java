package dev.proviso.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How cells were distributed in training, as JSON. */
final class ProfileJson {
    private static final List<String> OF_LEVELS = List.of("levels", "counts");
    private static final List<String> OF_NUMBERS = List.of("count", "mean", "deviation", "quantiles");

    private ProfileJson() {}

    static Map<String, Object> write(ColumnProfile profile) {
        Map<String, Object> written = new LinkedHashMap<>();
        if (profile instanceof LevelProfile levels) {
            List<Object> counts = new ArrayList<>();
            for (Long count : levels.counts().values()) {
                counts.add(JsonNumber.of(count));
            }
            written.put("levels", new ArrayList<>(levels.counts().keySet()));
            written.put("counts", counts);
        } else if (profile instanceof NumberProfile numbers) {
            List<Object> quantiles = new ArrayList<>();
            for (Double quantile : numbers.quantiles()) {
                quantiles.add(TableSchemaWriter.number(quantile));
            }
            written.put("count", JsonNumber.of(numbers.count()));
            written.put("mean", TableSchemaWriter.number(numbers.mean()));
            written.put("deviation", TableSchemaWriter.number(numbers.deviation()));
            written.put("quantiles", quantiles);
        }
        return written;
    }

    static ColumnProfile read(JsonObject profile) throws SchemaException {
        return profile.get("levels") == null ? numbers(profile) : levels(profile);
    }

    private static ColumnProfile levels(JsonObject profile) throws SchemaException {
        profile.allow(OF_LEVELS, "part of a profile of levels");
        List<String> levels = profile.need("levels").texts();
        JsonValue stated = profile.need("counts");
        List<JsonValue> counts = stated.items();
        if (levels.size() != counts.size()) {
            throw new SchemaException(
                    stated.path() + ": there are " + counts.size() + " counts of " + levels.size() + " levels",
                    "write one of each");
        }
        Map<String, Long> byLevel = new TreeMap<>();
        for (int i = 0; i < levels.size(); i++) {
            if (byLevel.put(levels.get(i), counts.get(i).whole()) != null) {
                throw new SchemaException(
                        profile.pathOf("levels") + ": " + Quoted.of(levels.get(i)) + " is there twice",
                        "leave one of them out");
            }
        }
        return new LevelProfile(byLevel);
    }

    private static ColumnProfile numbers(JsonObject profile) throws SchemaException {
        profile.allow(OF_NUMBERS, "part of a profile of numbers");
        List<Double> quantiles = new ArrayList<>();
        for (JsonValue quantile : profile.need("quantiles").items()) {
            quantiles.add(quantile.number());
        }
        return new NumberProfile(
                profile.need("count").whole(),
                profile.need("mean").number(),
                profile.need("deviation").number(),
                quantiles);
    }
}
