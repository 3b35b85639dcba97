package dev.proviso.link;

import dev.proviso.schema.TableContract;
import dev.proviso.shape.Assignment;
import dev.proviso.training.OpenTraining;
import dev.proviso.value.Sizes;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call's entry hands to its exit: that it was checked, and the sizes of the names that the exit needs.
 *
 * <p>It travels as a {@code long} where two sizes are enough, so that nothing is allocated, else as an instance. The
 * {@code long} is 0 where the entry checked nothing, and negative where it found a violation.
 */
final class Frame {
    /** How many sizes a {@code long} holds. */
    static final int MOST_PACKED = 2;

    /** How many sizes an instance holds in fields. */
    static final int FIELDS = 4;

    private static final int[] NONE = {};
    private static final long CHECKED = 1L << 62;
    private static final int BITS = 31;

    private final int first;
    private final int second;
    private final int third;
    private final int fourth;
    private final int[] rest;
    private final boolean checked;
    private final boolean passed;
    private final @Nullable OpenTraining opened;
    private final List<Assignment> assignments;
    private final @Nullable TableContract schema;
    private final long begun;

    /** Four sizes in fields: the JVM does without an instance more readily than without an array. */
    private Frame(
            int first, int second, int third, int fourth, int[] rest, boolean checked, boolean passed, long begun) {
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
        this.rest = rest;
        this.checked = checked;
        this.passed = passed;
        this.opened = null;
        this.assignments = List.of();
        this.schema = null;
        this.begun = begun;
    }

    private Frame(
            Frame other,
            @Nullable OpenTraining opened,
            List<Assignment> assignments,
            @Nullable TableContract schema,
            long begun) {
        this.first = other.first;
        this.second = other.second;
        this.third = other.third;
        this.fourth = other.fourth;
        this.rest = other.rest;
        this.checked = other.checked;
        this.passed = other.passed;
        this.opened = opened;
        this.assignments = assignments;
        this.schema = schema;
        this.begun = begun;
    }

    /** Two sizes as a {@code long}; negative if the verdict is. */
    static long pack(int verdict, int first, int second) {
        return verdict < 0 ? Sizes.BAD : CHECKED | (long) first << BITS | second;
    }

    static boolean isPassed(int verdict) {
        return verdict >= 0;
    }

    static boolean isPassed(long frame) {
        return frame >= 0;
    }

    static boolean isChecked(long frame) {
        return (frame & CHECKED) != 0;
    }

    static int first(long frame) {
        return (int) (frame >>> BITS) & Integer.MAX_VALUE;
    }

    static int second(long frame) {
        return (int) frame & Integer.MAX_VALUE;
    }

    /**
     * A frame of sizes; not {@linkplain #isPassed(Object) passed} if the verdict is negative. It is made in either case:
     * where one call in the program fails and gives null, the JVM no longer sees that the frames of all others never
     * leave their call, and has to allocate them.
     */
    static Frame of(int verdict, int first, int second, int third, int fourth) {
        return new Frame(first, second, third, fourth, NONE, true, verdict >= 0, 0);
    }

    /** The same of any number of sizes. */
    static Frame of(int verdict, int... sizes) {
        return frame(verdict >= 0, sizes);
    }

    /** A frame of sizes after a check that passed. */
    static Frame checked(int... sizes) {
        return frame(true, sizes);
    }

    private static Frame frame(boolean passed, int... sizes) {
        int[] four = Arrays.copyOf(sizes, FIELDS);
        Arrays.fill(four, Math.min(sizes.length, FIELDS), FIELDS, Sizes.ANY);
        int[] rest = sizes.length <= FIELDS ? NONE : Arrays.copyOfRange(sizes, FIELDS, sizes.length);
        return new Frame(four[0], four[1], four[2], four[3], rest, true, passed, 0);
    }

    /** A frame of all ways to satisfy the entry, of which one must satisfy the exit. */
    static Frame checked(List<Assignment> assignments) {
        return new Frame(checked(), null, assignments, null, 0);
    }

    /** The ways to satisfy the entry, where there can be more than one. */
    static List<Assignment> assignments(@Nullable Object frame) {
        return frame instanceof Frame known ? known.assignments : List.of();
    }

    /** Whether the sizes themselves travel, and not all that the solver found: one may be too large for a slot. */
    static boolean isNarrow(@Nullable Object frame) {
        return assignments(frame).isEmpty();
    }

    /** The same as a size: 0, or {@link Sizes#BAD}. */
    static int narrow(@Nullable Object frame) {
        return isNarrow(frame) ? 0 : Sizes.BAD;
    }

    /** The frame of a call that was not checked, but whose training is tracked. */
    static Frame unchecked() {
        return new Frame(Sizes.ANY, Sizes.ANY, Sizes.ANY, Sizes.ANY, NONE, false, true, System.nanoTime());
    }

    /** This frame, of the call that opened a training. */
    Frame opening(OpenTraining training) {
        return new Frame(this, training, assignments, schema, System.nanoTime());
    }

    /** This frame, of a training that has learned the schema of its table. */
    Frame learning(TableContract learned) {
        return new Frame(this, opened, assignments, learned, begun);
    }

    /** This frame, of a training that begins now. */
    static @Nullable Object timed(@Nullable Object frame) {
        return frame instanceof Frame known
                ? new Frame(known, known.opened, known.assignments, known.schema, System.nanoTime())
                : frame;
    }

    /** When the call's training began, in {@link System#nanoTime}. */
    long begun() {
        return begun;
    }

    /** The schema that the call's training has learned, or null. */
    @Nullable TableContract schema() {
        return schema;
    }

    static boolean isPassed(@Nullable Object frame) {
        return frame instanceof Frame known && known.passed;
    }

    static boolean isChecked(@Nullable Object frame) {
        return frame instanceof Frame known && known.checked;
    }

    /** The training that the call opened, which its exit has to close, or null. */
    @Nullable OpenTraining opened() {
        return opened;
    }

    static int size(@Nullable Object frame, int slot) {
        if (!(frame instanceof Frame known)) {
            return Sizes.ANY;
        }
        return switch (slot) {
            case 0 -> known.first;
            case 1 -> known.second;
            case 2 -> known.third;
            case 3 -> known.fourth;
            default -> slot - FIELDS < known.rest.length ? known.rest[slot - FIELDS] : Sizes.ANY;
        };
    }
}
