package dev.proviso.event;

import java.time.Duration;

/** Durations in milliseconds, to the microsecond. */
final class Millis {
    private static final double MICROS_OF_ONE = 1_000;
    private static final long NANOS_OF_MICRO = 1_000;

    private Millis() {}

    static double of(Duration duration) {
        long micros = duration.toNanos() / NANOS_OF_MICRO;
        return micros / MICROS_OF_ONE;
    }

    /** For people: {@code 0.4 ms}, {@code 12 ms}, {@code 3,400 ms}. */
    static String text(Duration duration) {
        double millis = of(duration);
        return millis < 10 ? Math.round(millis * 10) / 10.0 + " ms" : grouped(Math.round(millis)) + " ms";
    }

    private static String grouped(long number) {
        StringBuilder text = new StringBuilder(Long.toString(number));
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
