package dev.proviso.benchmarks.run;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * One figure of JMH.
 *
 * @param nanos nanoseconds a call
 * @param error half of the interval that holds the mean with 99.9 % of confidence, in nanoseconds
 * @param bytes bytes allocated a call
 */
record Figure(double nanos, double error, double bytes) {

    /** By case, for instance {@code Vector}, and by way, for instance {@code hand}. */
    static Map<String, Map<String, Figure>> of(Collection<RunResult> results) {
        Map<String, Map<String, Figure>> all = new TreeMap<>();
        for (RunResult result : results) {
            String[] name = result.getParams().getBenchmark().split("\\.", -1);
            String kind = name[name.length - 2].replace("Benchmark", "");
            Result<?> time = result.getPrimaryResult();
            Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            all.computeIfAbsent(kind, key -> new TreeMap<>())
                    .put(
                            name[name.length - 1],
                            new Figure(
                                    time.getScore(),
                                    time.getScoreError(),
                                    allocated == null ? Double.NaN : allocated.getScore()));
        }
        return all;
    }

    String text() {
        return nanos < 100 ? String.format(Locale.ROOT, "%.2f", nanos) : String.format(Locale.ROOT, "%.0f", nanos);
    }

    String allocation() {
        return Double.isNaN(bytes) ? "?" : String.format(Locale.ROOT, "%.0f B", bytes);
    }
}
