package dev.proviso.report;

/** Tells the time that has passed. */
abstract class Clock {
    static final Clock SYSTEM = new OfSystem();

    /** Nanoseconds since some moment, 0 or more. */
    abstract long nanos();

    private static final class OfSystem extends Clock {
        private final long start = System.nanoTime();

        @Override
        long nanos() {
            return System.nanoTime() - start;
        }
    }
}
