package dev.proviso.e2e.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A user's program whose logback.xml names the include of proviso-logback. */
class JsonLineTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String VIOLATION = "\"contract.event\":\"violation\"";

    private static Outcome run(String... options) {
        return withLogback(options).run(Acme.MAIN, "1");
    }

    private static Fork withLogback(String... options) {
        List<Path> classPath = Jars.ofAnApplicationWithLogback();
        Fork fork = new Fork().withAgent().onClassPath(classPath).with("-Dlogback.configurationFile=acme-logback.xml");
        for (String option : options) {
            fork.with(option);
        }
        return fork;
    }

    @Test
    void a_violation_is_one_line_of_json_on_standard_output() {
        List<String> out = run().out();

        assertThat(ofTheProgram(out)).containsExactly("trained on 2 columns");
        ObjectNode line = (ObjectNode) JSON.readTree(told("violation", out));
        assertThat(line.remove("@timestamp")).isNotNull();
        assertThat(line).isEqualTo(JSON.readTree("""
                {
                    "level": "ERROR",
                    "logger": "dev.proviso.violation",
                    "thread": "main",
                    "message": "Scaler.transform: x, axis 1 (d): expected 2, learned in field mean; got 1",
                    "contract.event": "violation",
                    "otel.event.name": "proviso.violation",
                    "contract.code": "DIM_MISMATCH",
                    "contract.blame": "CALLER",
                    "contract.model": "com.acme.scaling.Scaler",
                    "contract.method": "transform",
                    "contract.subject": "x",
                    "contract.mode": "ENFORCE",
                    "contract.axis": 1,
                    "contract.dimension": "d",
                    "contract.expected": "2",
                    "contract.actual": "1",
                    "contract.bound_by": "field mean",
                    "contract.pattern": "n d",
                    "contract.shape": "(1, 1)"
                }
                """));
    }

    @Test
    void in_warn_the_call_goes_on_after_its_line() {
        List<String> out = run("-Dproviso.mode=WARN").out();

        JsonNode line = JSON.readTree(told("violation", out));
        assertThat(line.get("level").asString()).isEqualTo("WARN");
        assertThat(line.get("contract.mode").asString()).isEqualTo("WARN");
        assertThat(ofTheProgram(out)).containsExactly("trained on 2 columns", "transformed to [[0.0]]");
    }

    @Test
    void the_line_follows_its_documented_schema() throws IOException {
        assertThat(documented().validate(JSON.readTree(told("violation", run().out()))))
                .isEmpty();
    }

    @Test
    void so_does_the_one_of_the_training_before_it() throws IOException {
        JsonNode line = JSON.readTree(told("trained", run().out()));

        assertThat(line.get("contract.model").asString()).isEqualTo("com.acme.scaling.Scaler");
        assertThat(line.get("contract.dimensions").asString()).isEqualTo("d = 2");
        assertThat(documented().validate(line)).isEmpty();
    }

    private static String told(String kind, List<String> out) {
        List<String> lines = out.stream()
                .filter(line -> line.contains("\"contract.event\":\"" + kind + "\""))
                .toList();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static List<String> ofTheProgram(List<String> out) {
        return out.stream().filter(line -> !line.startsWith("{")).toList();
    }

    @Test
    void a_line_after_a_flood_tells_what_was_suppressed_and_follows_the_schema() throws IOException {
        List<String> out = withLogback("-Dproviso.mode=WARN", "-Dproviso.rate=50")
                .run("com.acme.checks.Flooding", "3000000")
                .out();

        List<JsonNode> lines = out.stream()
                .filter(line -> line.contains(VIOLATION))
                .map(JSON::readTree)
                .toList();
        List<JsonNode> telling =
                lines.stream().filter(line -> line.has("contract.suppressed")).toList();
        assertThat(lines).hasSizeLessThan(3_000);
        assertThat(telling).isNotEmpty();
        assertThat(lines.get(0).has("contract.suppressed")).isFalse();
        long suppressed = telling.stream()
                .mapToLong(line -> line.get("contract.suppressed").asLong())
                .sum();
        assertThat(suppressed).isBetween(1L, 3_000_000L - lines.size());
        for (JsonNode line : lines) {
            assertThat(documented().validate(line)).isEmpty();
        }
    }

    private static Schema documented() throws IOException {
        JsonNode documented = JSON.readTree(Files.readString(Path.of("..", "..", "docs", "event.schema.json")));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(documented);
    }
}
