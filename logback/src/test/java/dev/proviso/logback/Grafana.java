package dev.proviso.logback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What lies in observability/ for Grafana. */
final class Grafana {
    static final Path FOLDER = Path.of("..", "observability");

    private Grafana() {}

    static JsonNode dashboard() {
        return read("grafana/dashboards/proviso.json");
    }

    static List<JsonNode> rules() {
        List<JsonNode> rules = new ArrayList<>();
        for (JsonNode group : read("grafana/provisioning/alerting/rules.json").get("groups")) {
            group.get("rules").forEach(rules::add);
        }
        return rules;
    }

    /** All queries in LogQL: of the panels, and of the alert rules. */
    static List<String> queries() {
        List<String> queries = new ArrayList<>();
        for (JsonNode panel : dashboard().get("panels")) {
            for (JsonNode target : panel.get("targets")) {
                queries.add(target.get("expr").asString());
            }
        }
        for (JsonNode rule : rules()) {
            for (JsonNode data : rule.get("data")) {
                if (data.get("model").has("expr")) {
                    queries.add(data.get("model").get("expr").asString());
                }
            }
        }
        return queries;
    }

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String name) {
        return JsonMapper.shared().readTree(text(name));
    }
}
