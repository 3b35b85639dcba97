package dev.proviso.link;

import dev.proviso.Code;
import dev.proviso.contract.ModelContract;
import dev.proviso.contract.Names;
import dev.proviso.training.Refusal;
import dev.proviso.training.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Why a model can not be used, in words.
 *
 * @param code what that is
 * @param sentence says it
 * @param cause what the member that tells has thrown, or null
 */
record Refused(Code code, String sentence, @Nullable Throwable cause) {

    /**
     * Asks the model and its ledger.
     *
     * @param who the model, for a person: its class, or where it is held
     * @param standing what the model tells of itself
     * @return null if it may be used
     */
    static @Nullable Refused of(ModelPlan plan, Object model, String who, Standing standing) {
        Refusal refusal = plan.ledger().refusal(model, standing.trained());
        if (refusal == null) {
            return null;
        }
        Throwable thrown = standing.thrown();
        if (refusal.kind() == Refusal.Kind.UNTRAINED && thrown != null) {
            return new Refused(
                    Code.MEMBER_FAILED, "whether " + who + " is trained is not known: " + standing.why(), thrown);
        }
        return new Refused(
                refusal.kind() == Refusal.Kind.FAILED ? Code.TRAINING_FAILED : Code.UNTRAINED,
                sentence(plan.contract(), who, refusal, standing.why()),
                null);
    }

    /** What a model of this class is called where it is the one whose method was called. */
    static String itself(Class<?> model) {
        return Names.simple(model);
    }

    private static String sentence(ModelContract model, String who, Refusal refusal, @Nullable String why) {
        String train = model.trainers().isEmpty() ? "train it" : "call " + String.join(" or ", model.trainers());
        return switch (refusal.kind()) {
            case UNTRAINED -> who + " is not trained: " + train + " first" + (why == null ? "" : " (" + why + ")");
            case UNDER_WAY -> who + " is not trained: training is under way in another thread";
            case AWAITED -> who + " is not trained: training is under way, its stage has not completed";
            case FAILED -> "the last training of " + who + " failed: " + refusal.failure() + "; " + train + " again";
        };
    }
}
