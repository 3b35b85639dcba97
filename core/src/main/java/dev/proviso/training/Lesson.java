package dev.proviso.training;

import dev.proviso.schema.TableContract;
import dev.proviso.shape.Dimension;
import dev.proviso.value.Sizes;
import org.jspecify.annotations.Nullable;

/**
 * What a training leaves behind.
 *
 * @param trainer what has trained, for a person: {@code fit}, or {@code new Model}
 * @param sizes those that no field holds, one for each name that the model can learn, in their order; {@link #UNKNOWN} where it is not known
 * @param schema the schema of the table that it was given, if it has learned one
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares lessons
public record Lesson(String trainer, long[] sizes, @Nullable TableContract schema) {
    /** In place of a size. */
    public static final long UNKNOWN = -1;

    /** A lesson of sizes alone. */
    public Lesson(String trainer, long[] sizes) {
        this(trainer, sizes, null);
    }

    /** This lesson, and where it says nothing, what another has said before. */
    Lesson after(Lesson former) {
        TableContract last = schema == null ? former.schema : schema;
        if (hasNoSize()) {
            return new Lesson(former.trainer, former.sizes, last);
        }
        long[] both = sizes.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] = both[i] == UNKNOWN ? former.sizes[i] : both[i];
        }
        return new Lesson(trainer, both, last);
    }

    boolean hasNoSize() {
        for (long size : sizes) {
            if (size != UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    /** One of the sizes for the passing path: {@link Sizes#BAD} if it is larger than any array's. */
    int size(int slot) {
        long size = sizes[slot];
        return size == UNKNOWN ? Sizes.ANY : size > Sizes.LARGEST ? Sizes.BAD : (int) size;
    }

    public Dimension dimension(int slot) {
        return new Dimension(sizes[slot], "training " + trainer, "learned by " + trainer);
    }
}
