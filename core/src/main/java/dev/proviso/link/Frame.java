package dev.proviso.link;

import dev.proviso.shape.Assignment;
import dev.proviso.value.Sizes;
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

    private static final long CHECKED = 1L << 62;
    private static final int BITS = 31;

    private final int[] sizes;
    private final boolean checked;
    private final boolean opened;
    private final List<Assignment> assignments;

    private Frame(int[] sizes, boolean checked, boolean opened, List<Assignment> assignments) {
        this.sizes = sizes;
        this.checked = checked;
        this.opened = opened;
        this.assignments = assignments;
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

    /** A frame of sizes; null if the verdict is negative. */
    static @Nullable Frame of(int verdict, int... sizes) {
        return verdict < 0 ? null : new Frame(sizes, true, false, List.of());
    }

    /** A frame of sizes after a check that passed. */
    static Frame checked(int... sizes) {
        return new Frame(sizes, true, false, List.of());
    }

    /** A frame of all ways to satisfy the entry, of which one must satisfy the exit. */
    static Frame checked(List<Assignment> assignments) {
        return new Frame(new int[0], true, false, assignments);
    }

    /** The ways to satisfy the entry, where there can be more than one. */
    static List<Assignment> assignments(@Nullable Object frame) {
        return frame instanceof Frame known ? known.assignments : List.of();
    }

    /** The frame of a call that was not checked, but whose training is tracked. */
    static Frame unchecked() {
        return new Frame(new int[0], false, false, List.of());
    }

    /** This frame, of the call that opened a training. */
    Frame opening() {
        return new Frame(sizes, checked, true, assignments);
    }

    static boolean isPassed(@Nullable Object frame) {
        return frame != null;
    }

    static boolean isChecked(@Nullable Object frame) {
        return frame instanceof Frame known && known.checked;
    }

    /** Whether the call opened a training, which its exit has to close. */
    boolean isOpening() {
        return opened;
    }

    static int size(@Nullable Object frame, int slot) {
        return frame instanceof Frame known && slot < known.sizes.length ? known.sizes[slot] : Sizes.ANY;
    }
}
