package dev.proviso.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Blame;
import dev.proviso.Code;
import dev.proviso.Mode;
import dev.proviso.Violation;
import dev.proviso.event.Occurrence;
import dev.proviso.event.Trained;
import dev.proviso.event.TrainingFailed;
import dev.proviso.inventory.Inventory;
import dev.proviso.report.LogLimit;
import dev.proviso.report.Reporter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProvisoMetricsTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ProvisoMetrics metrics = new ProvisoMetrics();

    @AfterEach
    void close() {
        metrics.close();
    }

    @Test
    void violations_are_counted_by_code_and_method_however_few_are_logged() {
        metrics.bindTo(registry);
        LogLimit limit = new LogLimit();
        for (int i = 0; i < 1_000; i++) {
            Reporter.publish(List.of(violation(Code.NULL_VALUE), violation(Code.RAGGED)), Mode.WARN, limit, false);
        }

        assertThat(registry.get("proviso.violations")
                        .tags("code", "RAGGED", "method", "com.acme.Scaler.fit")
                        .counter()
                        .count())
                .isEqualTo(1_000);
    }

    @Test
    void no_tag_is_anything_but_a_code_and_a_method() {
        metrics.bindTo(registry);
        Reporter.publish(List.of(violation(Code.RAGGED)), Mode.WARN, new LogLimit(), false);
        Reporter.publish(trained());

        assertThat(registry.getMeters())
                .flatExtracting(meter -> meter.getId().getTags())
                .extracting(io.micrometer.core.instrument.Tag::getKey)
                .containsOnly("code", "method");
        assertThat(registry.getMeters())
                .extracting(Meter::getId)
                .extracting(Meter.Id::getName)
                .containsExactlyInAnyOrder("proviso.violations", "proviso.violations.unlogged", "proviso.trainings");
    }

    @Test
    void what_is_not_logged_is_counted_though_nobody_keeps_them() {
        new ProvisoMetrics().bindTo(registry);
        Inventory.enforced(ProvisoMetricsTest.class, "fit", "()V");
        System.gc();
        double before = unlogged();

        Inventory.tally(ProvisoMetricsTest.class, "fit", "()V").limit().suppress();

        assertThat(unlogged()).isEqualTo(before + 1);
    }

    private double unlogged() {
        return registry.get("proviso.violations.unlogged").functionCounter().count();
    }

    @Test
    void trainings_are_timed_and_those_that_fail_apart() {
        metrics.bindTo(registry);
        Reporter.publish(trained());
        Reporter.publish(trained());
        Reporter.publish(
                new TrainingFailed(Occurrence.now(), "com.acme.Scaler", "fit", "fit threw …", Duration.ofMillis(5), 0));

        assertThat(registry.get("proviso.trainings")
                        .tag("method", "com.acme.Scaler.fit")
                        .timer()
                        .totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(60);
        assertThat(registry.get("proviso.trainings.failed").timer().count()).isEqualTo(1);
    }

    @Test
    void nothing_is_counted_once_it_is_closed() {
        metrics.bindTo(registry);
        Reporter.publish(trained());
        metrics.close();
        Reporter.publish(trained());

        assertThat(registry.get("proviso.trainings").timer().count()).isEqualTo(1);
    }

    private static Trained trained() {
        return new Trained(Occurrence.now(), "com.acme.Scaler", "fit", Map.of("d", 4L), Duration.ofMillis(30), 0);
    }

    private static Violation violation(Code code) {
        return Violation.of(code, Blame.CALLER, "com.acme.Scaler", "fit", "x", "x is wrong");
    }
}
