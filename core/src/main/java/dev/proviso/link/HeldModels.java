package dev.proviso.link;

import dev.proviso.ContractDefinitionException;
import dev.proviso.contract.HeldContract;
import dev.proviso.contract.TrainedBy;
import dev.proviso.training.Standing;
import dev.proviso.value.Sizes;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Models that a parameter or a field holds, each of which must be trained as its own class says, or as a member of it
 * that is named here.
 */
final class HeldModels {
    private final HeldContract contract;
    private final MethodHandles.Lookup lookup;
    private final Map<Class<?>, TellingMember> telling = new ConcurrentHashMap<>();

    /** @param lookup what may read the fields of the models */
    HeldModels(HeldContract contract, MethodHandles.Lookup lookup) {
        this.contract = contract;
        this.lookup = lookup;
    }

    HeldContract contract() {
        return contract;
    }

    MethodHandles.Lookup lookup() {
        return lookup;
    }

    /** 0 if all that is held is trained, else {@link Sizes#BAD}; never throws. */
    int gate(@Nullable Object value) {
        try {
            boolean fine =
                    value != null && (HeldGlance.isFine(this, value) || new HeldWalk(this, null).isFine(value, ""));
            return fine ? 0 : Sizes.BAD;
        } catch (VirtualMachineError fatal) {
            throw fatal;
        } catch (Throwable toBeToldAfterwards) {
            return Sizes.BAD;
        }
    }

    /** Whether models of a class can be untrained here; others are held without a word. */
    boolean judges(ModelPlan plan) {
        return contract.by() != null || plan.tellsTraining();
    }

    /** What one of the models tells of itself. */
    Standing standing(ModelPlan plan, Object model) {
        String by = contract.by();
        if (by == null) {
            return plan.standing(model);
        }
        TellingMember member = telling.get(model.getClass());
        if (member == null) {
            member = find(model.getClass(), by);
            if (LoaderReach.outlives(model.getClass(), lookup.lookupClass())) {
                telling.put(model.getClass(), member);
            }
        }
        return member.standing(model);
    }

    private TellingMember find(Class<?> model, String by) {
        try {
            return TellingMember.of(model, model, by, lookup);
        } catch (ContractDefinitionException refused) {
            throw refuse(contract, by, model, refused);
        }
    }

    /** Says at its place that a member can not tell of models of a class. */
    static ContractDefinitionException refuse(
            HeldContract held, String by, Class<?> model, ContractDefinitionException refused) {
        return TrainedBy.refuse(held.where(), by, model.getSimpleName() + ": " + refused.getMessage());
    }
}
