package dev.proviso.link;

import dev.proviso.contract.MethodContract;
import dev.proviso.contract.Names;
import dev.proviso.inventory.Inventory;
import dev.proviso.inventory.MethodTally;
import dev.proviso.shape.Members;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;

/**
 * What a call site is linked for.
 *
 * @param role where in the method it stands
 * @param method what the method promises
 * @param layout the names that entry hands to exit
 * @param type the site's type
 * @param lookup what the site's class may reach
 */
record Site(Role role, MethodContract method, FrameLayout layout, MethodType type, MethodHandles.Lookup lookup) {

    /** What has come of the calls of its method; to be asked for once. */
    MethodTally tally() {
        Executable executable = method.method();
        return Inventory.tally(
                executable.getDeclaringClass(), Names.method(executable), Executables.descriptor(executable));
    }

    /** Tells a fault of Proviso's own, for which a call went unchecked: its method counts as not enforced. */
    void fault(Throwable fault) {
        Executable executable = method.method();
        Inventory.fault(
                executable.getDeclaringClass(), Names.method(executable), Executables.descriptor(executable), fault);
    }

    /** The members of a model that patterns may mention. */
    Members members(@Nullable ModelPlan plan, @Nullable Object model) {
        return plan == null || model == null ? Members.NONE : new ModelMembers(plan, model, lookup);
    }
}
