package dev.proviso.e2e.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jdk;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Beside OpenTelemetry's agent, in either order: a method has both a span and a contract. */
class OpenTelemetryTest {
    /** What OpenTelemetry's agent brings about by itself: its line at the start, and the JVM's on its boot class path. */
    private static final String NOT_OURS = "OpenJDK 64-Bit Server VM warning: Sharing is only supported for boot loader"
            + " classes because bootstrap classpath has been appended";

    private static Fork quick(Fork fork) {
        return fork.with("-Dotel.instrumentation.common.default-enabled=false")
                .with("-Dotel.instrumentation.methods.enabled=true");
    }

    private static Outcome run(Fork fork, boolean provisoFirst) {
        if (provisoFirst) {
            fork.withAgent();
        }
        fork.with("-javaagent:" + Neighbours.jar(Neighbours.OPEN_TELEMETRY))
                .with("-Dotel.traces.exporter=console")
                .with("-Dotel.metrics.exporter=none")
                .with("-Dotel.logs.exporter=none")
                .with("-Dotel.instrumentation.methods.include=com.acme.scaling.Scaler[fit,transform]");
        if (!provisoFirst) {
            fork.withAgent();
        }
        return fork.run(Acme.MAIN, "1");
    }

    private static void assertBothWork(Outcome outcome, String... spans) {
        assertThat(outcome.out()).isEqualTo(Acme.STOPPED);
        List<String> told = outcome.err().stream()
                .filter(line -> line.startsWith("[otel.javaagent"))
                .toList();
        assertThat(told).first().asString().contains("opentelemetry-javaagent - version: ");
        assertThat(told)
                .filteredOn(line -> line.contains("LoggingSpanExporter"))
                .extracting(line -> line.replaceFirst(".*LoggingSpanExporter - '([^']*)'.*", "$1"))
                .containsExactly(spans);
        assertThat(Acme.withoutSlf4j(outcome.err()))
                .filteredOn(line -> !line.startsWith("[otel.javaagent") && !line.equals(NOT_OURS))
                .isEqualTo(Acme.VIOLATION);
    }

    @Test
    void a_method_that_both_agents_weave_has_its_span_and_its_contract() {
        assertBothWork(run(quick(new Fork()), true), "Scaler.fit", "Scaler.transform");
    }

    @Tag("heavy")
    @ParameterizedTest
    @EnumSource
    void after_proviso_it_sees_the_call_that_is_stopped(Jdk jdk) {
        assertBothWork(run(jdk.jvm(), true), "Scaler.fit", "Scaler.transform");
    }

    @Tag("heavy")
    @ParameterizedTest
    @EnumSource
    void before_proviso_it_sees_only_calls_that_get_past_their_contract(Jdk jdk) {
        assertBothWork(run(jdk.jvm(), false), "Scaler.fit");
    }
}
