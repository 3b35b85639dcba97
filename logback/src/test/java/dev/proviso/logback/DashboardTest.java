package dev.proviso.logback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The dashboard and the alert rules, as far as they can be judged without a Grafana. */
class DashboardTest {
    private static final String VARIABLE = "${datasource}";
    private static final JsonNode DASHBOARD = Grafana.dashboard();

    private static List<JsonNode> panels() {
        return DASHBOARD.get("panels").valueStream().toList();
    }

    private static List<String> queries() {
        return Grafana.queries();
    }

    @Test
    void it_is_of_the_classic_schema_and_can_be_provisioned_as_it_is() {
        assertThat(DASHBOARD.get("schemaVersion").asInt()).isEqualTo(42);
        assertThat(DASHBOARD.get("uid").asString()).isEqualTo("proviso-events");
        assertThat(DASHBOARD.has("__inputs")).isFalse();
        assertThat(DASHBOARD.has("id")).isFalse();
    }

    @Test
    void its_panels_have_ids_and_titles_of_their_own() {
        assertThat(panels()).extracting(panel -> panel.get("id").asInt()).doesNotHaveDuplicates();
        assertThat(panels())
                .extracting(panel -> panel.get("title").asString())
                .doesNotHaveDuplicates()
                .contains(
                        "Violations by code",
                        "Top models and methods",
                        "Expected and actual",
                        "Training events",
                        "How long trainings took",
                        "Drift",
                        "Suppressed",
                        "Dropped",
                        "Live log");
    }

    @Test
    void no_panel_lies_on_another() {
        boolean[][] taken = new boolean[100][24];
        for (JsonNode panel : panels()) {
            JsonNode at = panel.get("gridPos");
            for (int y = at.get("y").asInt();
                    y < at.get("y").asInt() + at.get("h").asInt();
                    y++) {
                for (int x = at.get("x").asInt();
                        x < at.get("x").asInt() + at.get("w").asInt();
                        x++) {
                    assertThat(taken[y][x])
                            .as("%s at %s, %s", panel.get("title"), x, y)
                            .isFalse();
                    taken[y][x] = true;
                }
            }
        }
    }

    @Test
    void everything_asks_the_datasource_that_is_chosen() {
        assertThat(DASHBOARD.get("templating").get("list").get(0).get("name").asString())
                .isEqualTo("datasource");
        assertThat(DASHBOARD.findValues("datasource"))
                .hasSizeGreaterThan(30)
                .allSatisfy(datasource ->
                        assertThat(datasource.get("uid").asString()).isEqualTo(VARIABLE));
        assertThat(panels()).allSatisfy(panel -> {
            assertThat(panel.has("datasource")).isTrue();
            assertThat(panel.get("targets"))
                    .allSatisfy(target -> assertThat(target.has("datasource")).isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource("queries")
    void each_query_leaves_out_what_it_could_not_read(String query) {
        assertThat(query).contains("| json | __error__=\"\"");
        assertThat(found(query, "\\| unwrap \\w+ (\\|[^\\[|]*)"))
                .hasSize((int)
                        Stream.of(query.split(" ", -1)).filter("unwrap"::equals).count())
                .allSatisfy(after -> assertThat(after.strip()).isEqualTo("| __error__=\"\""));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void each_template_of_a_line_names_keys_of_events(String query) {
        assertThat(found(query, "\\{\\{\\.(\\w+)}}")).isSubsetOf(fields());
    }

    @Test
    void legends_name_fields_that_their_queries_keep() {
        for (JsonNode panel : panels()) {
            for (JsonNode target : panel.get("targets")) {
                String query = target.get("expr").asString();
                assertThat(found(query, " by \\(([^)]*)\\)").stream().flatMap(by -> Stream.of(by.split(", ", -1))))
                        .containsAll(found(target.path("legendFormat").asString(""), "\\{\\{(\\w+)}}"));
            }
        }
    }

    @Test
    void each_alert_names_a_panel_beside_the_dashboard_as_grafana_starts_with_both_or_neither() {
        List<String> ids =
                panels().stream().map(panel -> panel.get("id").asString()).toList();

        assertThat(Grafana.rules()).allSatisfy(rule -> {
            JsonNode annotations = rule.get("annotations");
            assertThat(annotations.get("__dashboardUid__").asString()).isEqualTo("proviso-events");
            assertThat(annotations.get("__panelId__").isString()).isTrue();
            assertThat(ids).contains(annotations.get("__panelId__").asString());
        });
    }

    @Test
    void alerts_name_fields_that_their_queries_keep_and_ask_the_provisioned_datasource() {
        String provisioned = Grafana.text("grafana/provisioning/datasources/loki.yaml");
        assertThat(Grafana.rules()).hasSize(5).allSatisfy(rule -> {
            JsonNode query = rule.get("data").get(0);
            assertThat(provisioned)
                    .contains("uid: " + query.get("datasourceUid").asString() + "\n");
            assertThat(found(query.get("model").get("expr").asString(), " by \\(([^)]*)\\)")
                            .get(0)
                            .split(", ", -1))
                    .containsAll(
                            found(rule.get("annotations").get("summary").asString(), "\\{\\{ \\.Labels\\.(\\w+) }}"));
            assertThat(rule.get("condition").asString())
                    .isEqualTo(rule.get("data").get(1).get("refId").asString());
        });
        assertThat(Grafana.rules())
                .extracting(rule -> rule.get("uid").asString())
                .doesNotHaveDuplicates();
    }

    @Test
    void images_are_of_one_version_each() {
        assertThat(found(Grafana.text("compose.yaml"), "image: (.*)"))
                .hasSize(3)
                .allSatisfy(image -> assertThat(image).matches("grafana/[a-z]+:v?\\d+\\.\\d+\\.\\d+"));
    }

    /** The keys of events as queries name them. */
    static List<String> fields() {
        return EventSchema.keys().stream().map(key -> key.replace('.', '_')).toList();
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(DashboardTest::group)
                .toList();
    }

    private static String group(MatchResult match) {
        return match.group(1);
    }
}
