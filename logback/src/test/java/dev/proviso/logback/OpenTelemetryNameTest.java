package dev.proviso.logback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.event.ContractEvent;
import dev.proviso.report.Reporter;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.instrumentation.logback.appender.v1_0.OpenTelemetryAppender;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.SimpleLogRecordProcessor;
import io.opentelemetry.sdk.testing.exporter.InMemoryLogRecordExporter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.MDC;

/** Through OpenTelemetry's own appender, set up as docs/observability.md says. */
class OpenTelemetryNameTest {

    private static List<ContractEvent> events() {
        return Events.fullest();
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_name_of_the_event_arrives_as_such(ContractEvent event) {
        LogRecordData record = exported(() -> Reporter.publish(event));

        assertThat(record.getEventName()).isEqualTo(event.kind().qualified());
        assertThat(record.getInstrumentationScopeInfo().getName())
                .isEqualTo(event.kind().logger());
        assertThat(record.getAttributes().get(AttributeKey.stringKey("otel.event.name")))
                .isNull();
        assertThat(record.getAttributes().get(AttributeKey.stringKey("contract.event")))
                .isEqualTo(event.kind().word());
    }

    @Test
    void so_do_values_with_their_types_and_the_trace_of_the_mdc() {
        MDC.put("order", "42");
        LogRecordData record;
        try {
            record = exported(() -> Reporter.publish(Events.drifted(0.31)));
        } finally {
            MDC.clear();
        }

        assertThat(record.getSeverity()).isEqualTo(Severity.WARN);
        assertThat(record.getAttributes().get(AttributeKey.doubleKey("contract.distance")))
                .isEqualTo(0.31);
        assertThat(record.getAttributes().get(AttributeKey.booleanKey("contract.exceeded")))
                .isTrue();
        assertThat(record.getAttributes().get(AttributeKey.stringKey("order"))).isEqualTo("42");
    }

    private static LogRecordData exported(Runnable action) {
        InMemoryLogRecordExporter exporter = InMemoryLogRecordExporter.create();
        try (SdkLoggerProvider provider = SdkLoggerProvider.builder()
                .addLogRecordProcessor(SimpleLogRecordProcessor.create(exporter))
                .build()) {
            OpenTelemetrySdk sdk =
                    OpenTelemetrySdk.builder().setLoggerProvider(provider).build();
            LogbackKit.configured(documented(), () -> {
                OpenTelemetryAppender.install(sdk);
                action.run();
            });
            assertThat(exporter.getFinishedLogRecordItems()).hasSize(1);
            return exporter.getFinishedLogRecordItems().get(0);
        }
    }

    private static String documented() {
        Matcher block = Pattern.compile("(?s)```xml\n(<appender name=\"OTEL\".*?)\n```")
                .matcher(EventSchema.doc("observability.md"));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
