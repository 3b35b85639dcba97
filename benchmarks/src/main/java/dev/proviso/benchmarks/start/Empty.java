package dev.proviso.benchmarks.start;

/** Does nothing. */
public final class Empty {
    private Empty() {}

    /** Ends at once. */
    public static void main(String[] arguments) {}
}
