package dev.proviso.benchmarks.run;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long is measured.
 *
 * @param forks JVMs for each figure
 * @param warmups iterations of each JVM that are not measured
 * @param iterations those that are
 * @param millis of each iteration
 * @param starts JVMs that are started for each figure of the start-up
 * @param others whether proxies and Spring are measured too
 */
record Effort(int forks, int warmups, int iterations, int millis, int starts, boolean others) {
    /** For figures that are published. */
    static final Effort FULL = new Effort(2, 6, 5, 400, 15, true);

    /** For a first look. */
    static final Effort QUICK = new Effort(1, 5, 3, 250, 3, false);

    /** To see that all of it runs; the figures mean nothing. */
    static final Effort SMOKE = new Effort(1, 1, 1, 10, 1, true);

    static Effort of(String name) {
        return switch (name) {
            case "full" -> FULL;
            case "quick" -> QUICK;
            case "smoke" -> SMOKE;
            default -> throw new IllegalArgumentException("no such effort: " + name + ", but full, quick, smoke");
        };
    }

    ChainedOptionsBuilder applyTo(ChainedOptionsBuilder options) {
        TimeValue time = TimeValue.milliseconds(millis);
        return options.forks(forks)
                .warmupIterations(warmups)
                .warmupTime(time)
                .measurementIterations(iterations)
                .measurementTime(time);
    }
}
