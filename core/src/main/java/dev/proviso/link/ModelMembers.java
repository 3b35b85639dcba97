package dev.proviso.link;

import dev.proviso.shape.MemberException;
import dev.proviso.shape.Members;
import java.lang.invoke.MethodHandles;

/**
 * The members of one model, as the solver reads them.
 *
 * @param plan the plan of its class
 * @param model the model
 * @param lookup what may read them
 */
record ModelMembers(ModelPlan plan, Object model, MethodHandles.Lookup lookup) implements Members {
    @Override
    public long read(String name) throws MemberException {
        try {
            return (long) plan.member(name, lookup).reader().invokeExact(model);
        } catch (VirtualMachineError fatal) {
            throw fatal;
        } catch (Throwable thrown) {
            throw new MemberException(name, thrown);
        }
    }
}
