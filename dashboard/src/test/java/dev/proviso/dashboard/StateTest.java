package dev.proviso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Code;
import dev.proviso.ContractedMethod;
import dev.proviso.ContractedMethod.Status;
import dev.proviso.Proviso;
import dev.proviso.report.Reporter;
import dev.proviso.schema.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StateTest {
    /** Other tests in this JVM may have set it. */
    private static final String SOURCE = Proviso.modeSetting("").source();

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void it_tells_how_things_stand() {
        try (PageServer server = Pages.usual()) {
            Reporter.publish(Happenings.training("com.acme.Trainee"));
            JsonNode state =
                    JSON.readTree(new Visitor(server.uri()).get("/state").body());

            assertThat(state.propertyNames())
                    .containsExactly(
                            "start",
                            "time",
                            "uptime_ms",
                            "version",
                            "control",
                            "mode",
                            "depth",
                            "settings",
                            "ignored_settings",
                            "rate",
                            "counting_calls",
                            "faults",
                            "told_faults",
                            "events",
                            "dropped",
                            "clients",
                            "trainings",
                            "totals",
                            "methods");
            assertThat(state.get("mode").toString())
                    .isEqualTo("{\"key\":\"mode\",\"value\":\"ENFORCE\",\"source\":\"" + SOURCE + "\",\"change\":\"Now:"
                            + " Proviso.mode(Mode.WARN), or JMX. At start, what comes first counts: the agent's argument"
                            + " mode=WARN, -Dproviso.mode=WARN, the environment, a file.\"}");
            assertThat(state.get("uptime_ms").asLong()).isPositive();
            assertThat(state.get("control").asBoolean()).isFalse();
            assertThat(state.get("events").asLong()).isEqualTo(1);
            assertThat(state.get("trainings").toString()).contains("\"contract.model\":\"com.acme.Trainee\"");
        }
    }

    @Test
    void a_method_is_told_with_its_counts_and_what_governs_it() {
        ContractedMethod row = new ContractedMethod("com.acme.Scaler", "fit", "([[D)V", Status.ENFORCED, null)
                .withCounts(3, 1, 70L, Map.of(Code.RAGGED, 2L, Code.NULL_VALUE, 1L));

        assertThat(line(List.of(row)))
                .isEqualTo(
                        "{\"totals\":{\"methods\":1,\"unenforced\":0,\"calls\":70,\"violations\":3,\"suppressed\":1},"
                                + "\"methods\":[{\"model\":\"com.acme.Scaler\",\"method\":\"fit\",\"descriptor\":\"([[D)V\","
                                + "\"status\":\"ENFORCED\",\"calls\":70,\"violations\":3,\"suppressed\":1,"
                                + "\"codes\":{\"NULL_VALUE\":1,\"RAGGED\":2},\"mode\":\"ENFORCE\",\"mode_source\":\""
                                + SOURCE + "\"}]}");
    }

    @Test
    void why_one_is_not_enforced_is_told() {
        ContractedMethod row = new ContractedMethod(
                "com.acme.Old", "*", "", Status.NOT_ENFORCED, "<b>its class file</b> is older than Java 7");

        assertThat(line(List.of(row)))
                .contains("\"unenforced\":1", "\"reason\":\"<b>its class file</b> is older than Java 7\"");
    }

    @Test
    void of_a_very_long_inventory_the_sums_are_of_all_and_the_rows_of_so_many() {
        List<ContractedMethod> rows = new ArrayList<>();
        for (int i = 0; i < 3 * MethodRows.MOST; i++) {
            rows.add(new ContractedMethod("com.acme.M" + i, "m", "()V", Status.WOVEN, null));
        }
        JsonNode state = JSON.readTree(line(rows));

        assertThat(state.get("totals").get("methods").asLong()).isEqualTo(3 * MethodRows.MOST);
        assertThat(state.get("methods")).hasSize(MethodRows.MOST);
    }

    private static String line(List<ContractedMethod> rows) {
        Map<String, Object> state = new LinkedHashMap<>();
        MethodRows.of(rows).putInto(state);
        return JsonText.line(state);
    }
}
