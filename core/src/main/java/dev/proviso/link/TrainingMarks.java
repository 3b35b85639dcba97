package dev.proviso.link;

import dev.proviso.contract.Names;
import dev.proviso.training.Standing;
import java.lang.invoke.MethodHandles;

/** Models that are said to be trained by whoever has loaded or made them. */
public final class TrainingMarks {
    private TrainingMarks() {}

    /** See {@code Proviso.markTrained}. */
    public static void markTrained(Object object) {
        Object model = Guarded.unwrap(object);
        Class<?> type = model.getClass();
        ModelPlan plan = ModelPlan.of(type, MethodHandles.lookup());
        if (!plan.contract().isTrainable()) {
            throw new IllegalArgumentException(type.getName()
                    + " has no training contract: nothing in it is @Trains, @Learned or @RequireTrained(by = …)");
        }
        Standing standing = plan.standing(model);
        if (!standing.trained()) {
            throw new IllegalStateException(
                    Names.simple(type) + " is not trained: " + standing.why(), standing.thrown());
        }
        plan.ledger().mark(model);
    }
}
