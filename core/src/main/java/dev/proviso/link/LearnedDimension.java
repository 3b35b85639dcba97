package dev.proviso.link;

import dev.proviso.shape.Solver;
import dev.proviso.training.Lesson;
import dev.proviso.value.Sizes;
import java.util.List;

/**
 * A dimension of the model that no field holds: a name that its training has learned.
 *
 * @param name the name
 * @param slot its place among the names that the model can learn
 */
record LearnedDimension(String name, int slot) {

    /** Gives the solver what was learned. Where a field has told the name, that counts. */
    static void bind(Solver solver, ModelPlan plan, Lesson lesson) {
        List<String> names = plan.contract().learns();
        for (int i = 0; i < names.size(); i++) {
            if (lesson.sizes()[i] != Lesson.UNKNOWN) {
                solver.bind(names.get(i), lesson.dimension(i));
            }
        }
    }

    /** The size now if the model is trained and nothing trains it anew, else {@link Sizes#ANY}. */
    int sizeIfSettled(ModelPlan plan, Object model) {
        return plan.ledger().isSettled(model, plan.standing(model).trained())
                ? plan.ledger().size(model, slot)
                : Sizes.ANY;
    }
}
