package dev.proviso.logback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Grafana's own grammar of LogQL reads every query of the dashboard and of the alert rules. */
@Tag("heavy")
class LogQlTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path PARSER = Path.of("target", "logql");

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        assumeTrue(
                isOnPath("node") && isOnPath("npm"), "LogQL is not parsed: there is no node, or no npm, on the PATH");
        Files.createDirectories(PARSER);
        for (String file : List.of("package.json", "package-lock.json", "parse.mjs")) {
            Files.copy(
                    Grafana.FOLDER.resolve("logql").resolve(file),
                    PARSER.resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        run("", "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String run(String input, String... command) throws IOException, InterruptedException {
        Path in = Files.writeString(PARSER.resolve("in.json"), input);
        Path out = PARSER.resolve("out.json");
        Path err = PARSER.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .directory(PARSER.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(err, UTF_8)).isZero();
        return Files.readString(out);
    }

    /** What the parser says of each, once the variables of Grafana stand for something. */
    private static List<JsonNode> parsed(List<String> queries) throws IOException, InterruptedException {
        List<String> plain = new ArrayList<>();
        for (String query : queries) {
            plain.add(
                    query.replace("$__auto", "5m").replace("$__interval", "5m").replace("$__range", "1h"));
        }
        return JSON.readTree(run(JSON.writeValueAsString(plain), "node", "parse.mjs"))
                .valueStream()
                .toList();
    }

    @Test
    void each_query_is_one() throws Exception {
        List<String> queries = Grafana.queries();
        List<JsonNode> parsed = parsed(queries);

        assertThat(queries).hasSizeGreaterThan(20);
        assertThat(parsed).hasSameSizeAs(queries);
        for (int i = 0; i < queries.size(); i++) {
            assertThat(parsed.get(i).get("faults"))
                    .as("places where this is no LogQL: %s", queries.get(i))
                    .isEmpty();
        }
    }

    @Test
    void each_field_in_them_is_a_key_of_events_or_one_of_the_two_labels() throws Exception {
        List<String> known = new ArrayList<>(DashboardTest.fields());
        known.addAll(List.of("app", "env", "__error__"));

        for (JsonNode query : parsed(Grafana.queries())) {
            assertThat(query.get("fields").valueStream().map(JsonNode::asString))
                    .isSubsetOf(known);
        }
    }

    @Test
    void what_is_no_logql_is_told() throws Exception {
        assertThat(parsed(List.of("sum(count_over_time({app=\"a\"} | json [5m])", "{app=} | json")))
                .allSatisfy(query -> assertThat(query.get("faults")).isNotEmpty());
    }
}
