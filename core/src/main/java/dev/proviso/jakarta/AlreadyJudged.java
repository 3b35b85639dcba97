package dev.proviso.jakarta;

import dev.proviso.contract.Clauses;
import dev.proviso.contract.ValueContract;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call site of Proviso's is judging on this thread. Where it asks a Jakarta provider about the other constraints of
 * the same call, the words of Proviso on these values are not judged, or told, a second time.
 *
 * <p>A value alone does not tell: a cached number, or an array that a bean holds as well may stand elsewhere under other
 * words. Where the same is said of the same value, judging it once is enough. Null is no value, and never taken for judged.
 */
public final class AlreadyJudged {
    private static final ThreadLocal<AlreadyJudged> CURRENT = new ThreadLocal<>();

    private final @Nullable Object[] values;
    private final List<ValueContract> contracts;

    private AlreadyJudged(@Nullable Object[] values, List<ValueContract> contracts) {
        this.values = values;
        this.contracts = contracts;
    }

    /**
     * Takes what is said of some values for judged, until {@link #exit}.
     *
     * @param values the arguments of a call; or its return alone
     * @param contracts what is said of the parameters; or of the return
     * @return what {@link #exit} is to be given
     */
    public static @Nullable AlreadyJudged enter(@Nullable Object[] values, List<ValueContract> contracts) {
        AlreadyJudged before = CURRENT.get();
        CURRENT.set(new AlreadyJudged(values, contracts));
        return before;
    }

    /**
     * Takes things for what they were.
     *
     * @param before what {@link #enter} returned
     */
    public static void exit(@Nullable AlreadyJudged before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }

    /** Whether just this is being judged of just this value. */
    public static boolean covers(@Nullable Object value, Clauses said) {
        AlreadyJudged current = CURRENT.get();
        if (current == null || value == null) {
            return false;
        }
        for (ValueContract contract : current.contracts) {
            // What is no parameter has no index, and is the only value.
            int index = Math.max(0, contract.index());
            if (index < current.values.length
                    && current.values[index] == value
                    && contract.clauses().say(said)) {
                return true;
            }
        }
        return false;
    }
}
