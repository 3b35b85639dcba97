package dev.proviso.e2e.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import dev.proviso.e2e.kit.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The line that tells at the end what was enforced, and how often. */
class InventoryAtShutdownTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FLOODING = "com.acme.checks.Flooding";
    private static final String NOT_SEEN = "proviso: NOT ENFORCED: " + FLOODING
            + ": its class loader does not see proviso-core (add the dependency to that application)";

    @TempDir
    private Path folder;

    private static JsonNode line(Outcome outcome) {
        List<String> lines = Acme.withoutSlf4j(outcome.err());
        assertThat(lines).hasSize(1);
        return JSON.readTree(lines.get(0));
    }

    @Test
    void each_method_is_told_with_its_counts() {
        ObjectNode line = (ObjectNode) line(new Fork()
                .withAgent("mode=WARN,inventory=shutdown,counts=calls")
                .run(FLOODING, "5000"));

        assertThat(line.remove("@timestamp")).isNotNull();
        ObjectNode size = (ObjectNode) line.get("inventory.methods").get(1);
        assertThat(line.get("inventory.suppressed")).isEqualTo(size.get("suppressed"));
        assertThat(size.remove("suppressed").asLong()).isBetween(4_000L, 4_990L);
        line.remove("inventory.suppressed");
        assertThat(line).isEqualTo(JSON.readTree("""
                {
                    "level": "INFO",
                    "logger": "dev.proviso.inventory",
                    "message": "2 contracted methods: 1 called, 1 violated, 0 not enforced",
                    "inventory.violations": 5000,
                    "inventory.internal_faults": 0,
                    "inventory.methods": [
                        {
                            "model": "com.acme.checks.Flooding",
                            "method": "never",
                            "descriptor": "([D)I",
                            "status": "WOVEN",
                            "reached": false,
                            "violations": 0,
                            "suppressed": 0,
                            "mode": "WARN",
                            "mode_source": "agent argument mode"
                        },
                        {
                            "model": "com.acme.checks.Flooding",
                            "method": "size",
                            "descriptor": "([D)I",
                            "status": "ENFORCED",
                            "reached": true,
                            "calls": 5000,
                            "violations": 5000,
                            "mode": "WARN",
                            "mode_source": "agent argument mode"
                        }
                    ]
                }
                """));
    }

    @Test
    void it_is_written_too_where_no_contracted_method_was_called() {
        JsonNode line = line(new Fork().withAgent("inventory=shutdown").run(FLOODING, "0"));

        assertThat(line.get("message").asString())
                .isEqualTo("2 contracted methods: 0 called, 0 violated, 0 not enforced");
    }

    @Test
    void what_is_not_enforced_is_told_with_the_reason() {
        Outcome outcome = new Fork()
                .withAgent("mode=WARN")
                .with("-Dproviso.inventory=shutdown")
                .run("com.acme.checks.Malformed");

        JsonNode line = JSON.readTree(outcome.err().stream()
                .filter(text -> text.startsWith("{"))
                .findFirst()
                .orElseThrow());
        assertThat(line.get("level").asString()).isEqualTo("WARN");
        assertThat(line.get("inventory.methods").get(0).get("status").asString())
                .isEqualTo("NOT_ENFORCED");
        assertThat(line.get("inventory.methods").get(0).get("reason").asString())
                .isNotEmpty();
    }

    @Test
    void a_file_is_appended_to() throws IOException {
        Path file = folder.resolve("contracts.jsonl");
        for (int i = 0; i < 2; i++) {
            Outcome outcome = new Fork()
                    .withAgent()
                    .withVariable("PROVISO_INVENTORY", "shutdown:" + file)
                    .run(Acme.MAIN, "2");
            assertThat(outcome.err()).isEmpty();
        }

        assertThat(Files.readAllLines(file))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"@timestamp\""));
    }

    @Test
    void where_core_is_not_on_the_class_path_and_was_never_reached_it_is_said_that_nothing_is_written() {
        assertThat(withoutCore("inventory=shutdown").run(FLOODING, "0").err())
                .containsExactly(
                        NOT_SEEN,
                        "proviso: no inventory is written: proviso-core is not on the class path, and no contracted"
                                + " method was called where it is");
    }

    @Test
    void that_is_not_said_where_none_was_asked_for() {
        assertThat(withoutCore("inventory=none")
                        .withVariable("PROVISO_INVENTORY", "shutdown")
                        .run(FLOODING, "0")
                        .err())
                .containsExactly(NOT_SEEN);
    }

    @Test
    void nor_where_the_core_of_another_loader_has_written_it() throws Exception {
        List<Path> plugin = new ArrayList<>(Jars.ofAnApplication());
        plugin.set(
                0,
                new Sources(folder)
                        .of(Class.forName("com.acme.hygiene.Model"))
                        .of(Class.forName("com.acme.hygiene.Sized"))
                        .of(Class.forName("com.acme.hygiene.Silent"))
                        .compile());
        String[] paths = plugin.stream().map(Path::toString).toArray(String[]::new);

        Outcome outcome = withoutCore("inventory=shutdown").run("com.acme.hygiene.Loaders", paths);

        assertThat(outcome.err())
                .anyMatch(line -> line.startsWith("{\"@timestamp\""))
                .noneMatch(line -> line.startsWith("proviso: no inventory"));
    }

    private static Fork withoutCore(String arguments) {
        return new Fork().withAgent(arguments).onClassPath(List.of(Jars.applications(), Jars.shipped("annotations")));
    }

    @Test
    void nothing_is_written_unless_asked_for() {
        assertThat(new Fork().withAgent().run(Acme.MAIN, "2").err()).isEmpty();
    }

    @Test
    void the_line_follows_its_documented_schema() throws IOException {
        JsonNode documented = JSON.readTree(Files.readString(Path.of("..", "..", "docs", "inventory.schema.json")));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(documented);

        assertThat(schema.validate(line(new Fork()
                        .withAgent("mode=WARN,inventory=shutdown,counts=calls")
                        .run(FLOODING, "5"))))
                .isEmpty();
        assertThat(schema.validate(
                        line(new Fork().withAgent("inventory=shutdown").run(Acme.MAIN, "2"))))
                .isEmpty();
        assertThat(schema.validate(JSON.readTree("{}"))).isNotEmpty();
    }
}
