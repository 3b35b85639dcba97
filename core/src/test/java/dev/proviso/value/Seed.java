package dev.proviso.value;

import java.util.Random;

/** The seed of a test over generated cases: a new one each time, told in every failure, and given back to repeat it. */
public final class Seed {
    private final long value;

    private Seed(long value) {
        this.value = value;
    }

    /** The system property {@code proviso.seed}, or a new seed; it is printed. */
    public static Seed of(Class<?> test) {
        Seed seed = new Seed(Long.getLong("proviso.seed", new Random().nextLong()));
        System.out.println(test.getSimpleName() + ": " + seed);
        return seed;
    }

    public Random random() {
        return new Random(value);
    }

    @Override
    public String toString() {
        return "-Dproviso.seed=" + value;
    }
}
