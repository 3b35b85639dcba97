package dev.proviso.e2e.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import dev.proviso.e2e.kit.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In a real Spring Boot application, whose own set-up of Logback is left to it. */
@Tag("heavy")
class SpringBootLogTest {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final String MESSAGE = "Doubler.twice: x, axis 0: expected 2; got 3";

    private static final String APPLICATION = """
            package com.acme.boot;
            import dev.proviso.annotation.ExpectShape;
            import org.slf4j.LoggerFactory;
            import org.slf4j.MDC;
            import org.springframework.boot.CommandLineRunner;
            import org.springframework.boot.SpringApplication;
            import org.springframework.boot.autoconfigure.SpringBootApplication;
            import org.springframework.stereotype.Component;
            @SpringBootApplication
            public class Application implements CommandLineRunner {
                private final Doubler doubler;
                Application(Doubler doubler) { this.doubler = doubler; }
                public static void main(String[] arguments) { SpringApplication.run(Application.class, arguments); }
                @Override public void run(String... arguments) {
                    LoggerFactory.getLogger("com.acme.Own").info("of its own");
                    MDC.put("trace_id", "4bf92f");
                    doubler.twice(new double[3]);
                }
                @Component static class Doubler {
                    double[] twice(@ExpectShape("2") double[] x) { return x; }
                }
            }
            """;

    @TempDir
    private Path folder;

    private List<String> out(String... options) {
        Outcome outcome = outcome(options);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        return outcome.out();
    }

    private Outcome outcome(String... options) {
        List<Path> ofProviso = Jars.ofAnApplicationWithLogback();
        List<Path> libraries = new ArrayList<>(Neighbours.springBoot());
        libraries.addAll(ofProviso.subList(1, ofProviso.size()));
        Path classes = new Sources(folder)
                .of("com.acme.boot.Application", APPLICATION)
                .seeing(libraries)
                .with("-parameters")
                .compile();
        libraries.add(0, classes);
        Fork fork = new Fork()
                .withAgent()
                .onClassPath(libraries)
                .with("-Dproviso.mode=WARN")
                .with("-Dspring.main.banner-mode=off");
        for (String option : options) {
            fork.with(option);
        }
        return fork.run("com.acme.boot.Application");
    }

    private String configuration(String body) throws IOException {
        Path file =
                Files.writeString(folder.resolve("logback-spring.xml"), "<configuration>" + body + "</configuration>");
        return "-Dlogging.config=" + file.toUri();
    }

    @Test
    void by_itself_it_prints_events_as_text() {
        assertThat(out())
                .filteredOn(line -> line.contains("dev.proviso.violation"))
                .singleElement()
                .asString()
                .matches("\\S+ +WARN \\d+ --- \\[ +main] dev.proviso.violation +: " + MESSAGE.replace(".", "\\."));
    }

    @Test
    void a_pattern_with_kvp_prints_the_key_values_too() {
        assertThat(out("-Dlogging.pattern.console=%logger %msg %kvp%n"))
                .filteredOn(line -> line.startsWith("dev.proviso.violation"))
                .singleElement()
                .asString()
                .startsWith("dev.proviso.violation " + MESSAGE + " contract.event=\"violation\" ")
                .contains(" contract.code=\"DIM_MISMATCH\" ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecs", "logstash", "gelf"})
    void its_structured_logging_makes_one_line_of_json_of_each(String format) {
        List<JsonNode> lines = out("-Dlogging.structured.format.console=" + format).stream()
                .map(STRICT::readTree)
                .toList();

        assertThat(lines)
                .filteredOn(line -> line.toString().contains("dev.proviso.violation"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(value(line, "contract.code")).isEqualTo("DIM_MISMATCH");
                    assertThat(value(line, "contract.event")).isEqualTo("violation");
                    assertThat(value(line, "contract.axis")).isEqualTo("0");
                    assertThat(value(line, "otel.event.name")).isEqualTo("proviso.violation");
                    assertThat(line.toString()).contains("\"4bf92f\"");
                });
    }

    /** A key as it is, with GELF's underscore before it, or as a path through nested objects, as ECS has it. */
    private static String value(JsonNode line, String key) {
        for (String name : List.of(key, "_" + key)) {
            if (line.has(name)) {
                return line.get(name).asString();
            }
        }
        return line.at("/" + key.replace('.', '/')).asString();
    }

    @Test
    void the_include_for_loki_without_loki4j_lets_it_start_and_leaves_events_in_its_log() throws IOException {
        Outcome outcome = outcome(configuration("""
                <include resource="org/springframework/boot/logging/logback/base.xml"/>
                <include resource="dev/proviso/logback/loki.xml"/>"""));

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).anyMatch(line -> line.contains("add com.github.loki4j:loki-logback-appender"));
        assertThat(outcome.out()).anyMatch(line -> line.contains("dev.proviso.violation") && line.endsWith(MESSAGE));
    }

    @Test
    void beside_its_base_an_include_takes_events_alone() throws IOException {
        List<String> out = out(configuration("""
                <include resource="org/springframework/boot/logging/logback/base.xml"/>
                <include resource="dev/proviso/logback/json-console.xml"/>"""));

        assertThat(out)
                .filteredOn(line -> line.startsWith("{"))
                .filteredOn(line -> line.contains("dev.proviso.violation"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(STRICT.readTree(line).get("message").asString()).isEqualTo(MESSAGE);
                    assertThat(STRICT.readTree(line).get("mdc").get("trace_id").asString())
                            .isEqualTo("4bf92f");
                });
        assertThat(out)
                .filteredOn(line -> line.contains("of its own"))
                .singleElement()
                .asString()
                .contains(" INFO ");
        assertThat(out).filteredOn(line -> line.contains(MESSAGE)).hasSize(1);
    }

    @Test
    void so_does_one_that_does_not_wait_and_its_lines_are_there_in_the_end() throws IOException {
        List<String> out = out(configuration("""
                <include resource="org/springframework/boot/logging/logback/base.xml"/>
                <include resource="dev/proviso/logback/json-console-async.xml"/>"""));

        assertThat(out)
                .filteredOn(line -> line.startsWith("{") && line.contains(MESSAGE))
                .hasSize(1);
    }
}
