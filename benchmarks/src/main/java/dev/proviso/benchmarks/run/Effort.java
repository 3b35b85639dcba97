package dev.proviso.benchmarks.run;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long is measured.
 *
 * @param forks JVMs for each figure
 * @param iterations of each JVM, warm-up and measurement alike
 * @param millis of each iteration
 * @param starts JVMs that are started for each figure of the start-up
 */
record Effort(int forks, int iterations, int millis, int starts) {
    /** For figures that are published. */
    static final Effort FULL = new Effort(2, 5, 400, 15);

    /** For a first look. */
    static final Effort QUICK = new Effort(1, 3, 200, 5);

    /** To see that all of it runs; the figures mean nothing. */
    static final Effort SMOKE = new Effort(1, 1, 10, 1);

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
                .warmupIterations(iterations)
                .warmupTime(time)
                .measurementIterations(iterations)
                .measurementTime(time);
    }
}
