package dev.proviso.micrometer;

import dev.proviso.ContractedMethod;
import dev.proviso.event.Attention;
import dev.proviso.event.ContractEvent;
import dev.proviso.event.ContractListener;
import dev.proviso.event.Trained;
import dev.proviso.event.TrainingFailed;
import dev.proviso.event.Violated;
import dev.proviso.inventory.Inventory;
import dev.proviso.report.Reporter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.IdentityHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Meters of what happens to contracted models: {@code new ProvisoMetrics().bindTo(registry)}, or a bean of this type under
 * Spring Boot.
 *
 * <ul>
 *   <li>{@code proviso.violations}, a counter by {@code code} and {@code method}: those that were examined
 *   <li>{@code proviso.violations.unlogged}, a counter: failed checks that were not logged, for the rate at which methods may log
 *   <li>{@code proviso.trainings}, a timer by {@code method}: those that have ended well
 *   <li>{@code proviso.trainings.failed}, a timer by {@code method}
 * </ul>
 *
 * <p>A meter is made once for each pair of tags, and looked up when something has happened; calls that pass know nothing of it.
 */
public final class ProvisoMetrics implements MeterBinder, AutoCloseable {
    private final IdentityHashMap<MeterRegistry, Meters> bound = new IdentityHashMap<>();

    /** Meters that are not bound to any registry yet. */
    public ProvisoMetrics() {}

    /** Counts in the registry from now on; once, however often it is asked to. */
    @Override
    public synchronized void bindTo(MeterRegistry registry) {
        if (!bound.containsKey(registry)) {
            Meters meters = new Meters(registry);
            bound.put(registry, meters);
            Reporter.add(meters);
        }
    }

    /** Counts no more. The meters stay as they are, but for {@code proviso.violations.unlogged}, which is taken away. */
    @Override
    public synchronized void close() {
        for (Meters meters : bound.values()) {
            Reporter.remove(meters);
            meters.close();
        }
        bound.clear();
    }

    private static double suppressed() {
        long sum = 0;
        for (ContractedMethod row : Inventory.rows()) {
            sum += row.suppressed();
        }
        return sum;
    }

    /** The meters of one registry. */
    private static final class Meters implements ContractListener {
        private final MeterRegistry registry;
        private final FunctionCounter unlogged;
        private final ConcurrentHashMap<Tags, Counter> violations = new ConcurrentHashMap<>();
        private final ConcurrentHashMap<Tags, Timer> trainings = new ConcurrentHashMap<>();

        Meters(MeterRegistry registry) {
            this.registry = registry;
            // The registry holds what it asks weakly, and nobody else need hold this.
            this.unlogged = FunctionCounter.builder(
                            "proviso.violations.unlogged", Inventory.class, inventory -> suppressed())
                    .description("Failed checks that were not logged, for the rate at which methods may log")
                    .register(registry);
        }

        void close() {
            registry.remove(unlogged);
        }

        @Override
        public Attention attention() {
            return Attention.EXAMINED;
        }

        @Override
        public void onEvent(ContractEvent event) {
            if (event instanceof Violated violated) {
                Tags tags = new Tags(
                        violated.violation().code().name(),
                        violated.violation().model(),
                        violated.violation().method());
                violations.computeIfAbsent(tags, this::violations).increment();
            } else if (event instanceof Trained trained) {
                Tags tags = new Tags("proviso.trainings", trained.model(), trained.method());
                trainings.computeIfAbsent(tags, this::trainings).record(trained.duration());
            } else if (event instanceof TrainingFailed failed) {
                Tags tags = new Tags("proviso.trainings.failed", failed.model(), failed.method());
                trainings.computeIfAbsent(tags, this::trainings).record(failed.duration());
            }
        }

        private Counter violations(Tags tags) {
            return Counter.builder("proviso.violations")
                    .description("Clauses of contracts that calls broke")
                    .tag("code", tags.first)
                    .tag("method", tags.place())
                    .register(registry);
        }

        private Timer trainings(Tags tags) {
            return Timer.builder(tags.first)
                    .description("Trainings of contracted models")
                    .tag("method", tags.place())
                    .register(registry);
        }
    }

    /** A code or the name of a meter, and a method. */
    private record Tags(String first, String model, String method) {
        String place() {
            return model + "." + method;
        }
    }
}
