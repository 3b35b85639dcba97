package dev.proviso.link;

import dev.proviso.Blame;
import dev.proviso.ContractDefinitionException;
import dev.proviso.ContractViolationException;
import dev.proviso.Mode;
import dev.proviso.Violation;
import dev.proviso.contract.HeldContract;
import dev.proviso.contract.MethodContract;
import dev.proviso.contract.Names;
import dev.proviso.contract.ValueContract;
import dev.proviso.inventory.MethodTally;
import dev.proviso.mode.Suspension;
import dev.proviso.shape.Solution;
import dev.proviso.value.Sizes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens when the passing path of an entry has found that something is wrong. */
final class EntryFailure {
    private final Site site;
    private final @Nullable ModelPlan model;
    private final Mode mode;
    private final ModelTables tables;
    private final DefinitionFaults faults;
    private final MethodTally tally;
    private final SecondLook look;

    /** @param exact whether the passing path says no only where something is wrong */
    EntryFailure(Site site, @Nullable ModelPlan model, Mode mode, ModelTables tables, boolean exact) {
        this.site = site;
        this.model = model;
        this.mode = mode;
        this.tables = tables;
        this.faults = new DefinitionFaults(mode);
        this.tally = site.tally();
        this.look = new SecondLook(tally, mode, exact && !site.method().trains());
    }

    /**
     * Examines the call.
     *
     * @param arguments the model, if there is one, and the arguments
     * @return the frame for the exit, as the call site returns it
     */
    Object handle(Object[] arguments) {
        boolean suspended = Suspension.ofCalls();
        SecondLook.Choice choice = suspended ? SecondLook.Choice.EXAMINE : look.choose();
        if (choice == SecondLook.Choice.SKIP) {
            return nothingKnown();
        }
        // A walk of the stack: not for what is suppressed.
        suspended |= ReadByValidator.is(site.method().method());
        Object self = model == null ? null : arguments[0];
        Class<?> type = site.method().named(self);
        Findings findings = new Findings(site.method(), type, Blame.CALLER, site.members(model, self));
        try {
            List<Violation> violations = new ArrayList<>(examine(findings, self, arguments));
            violations.addAll(findings.violations());
            if (violations.isEmpty()) {
                look.foundNothing();
            } else if (!suspended) {
                boolean admitted = choice == SecondLook.Choice.EXAMINE_TO_LOG;
                Settlement.settle(site.method(), type, violations, findings, mode, tally, admitted);
            }
        } catch (ContractViolationException told) {
            throw told;
        } catch (ContractDefinitionException senseless) {
            faults.tell(senseless);
        } catch (RuntimeException | LinkageError fault) {
            site.fault(fault);
            return suspended ? unchecked() : nothingKnown();
        }
        return frame(findings.solution(), !suspended);
    }

    /** Returns what is wrong with the model's own fields. */
    private List<Violation> examine(Findings findings, @Nullable Object self, Object[] arguments) {
        List<Violation> ofModel = List.of();
        MethodContract method = site.method();
        boolean usable = true;
        if (model != null && self != null) {
            if (method.requiresTrained()) {
                usable = isUsable(findings, model, self);
            }
            if (usable) {
                FieldDimension.bind(findings.solver(), model, method, self);
                ofModel = new Disagreement(site, model, self).violations();
            }
        }
        int offset = arguments.length - method.parameterNames().size();
        if (method.constraints().areAtEntry()) {
            findings.inOrder(method.parameterNames());
        }
        for (HeldContract held : method.held()) {
            findings.held(new HeldModels(held, site.lookup()), arguments[offset + held.index()]);
        }
        for (ValueContract parameter : method.parameters()) {
            Object value = arguments[offset + parameter.index()];
            findings.examine(parameter, value);
            ModelTable table = tables.of(parameter);
            if (table != null) {
                table.examine(findings, self, value, usable);
            }
        }
        new ConstraintFindings(method, findings)
                .ofArguments(self, Arrays.copyOfRange(arguments, offset, arguments.length));
        return ofModel;
    }

    /** Whether the model itself may be used; if so, whether what it holds may be is told as well. */
    private static boolean isUsable(Findings findings, ModelPlan plan, Object self) {
        if (!plan.contract().isHolder()) {
            Refused refused = Refused.of(plan, self, Names.simple(self.getClass()), plan.standing(self));
            if (refused != null) {
                findings.refuse("this", refused);
                return false;
            }
        }
        for (HeldField field : plan.held()) {
            findings.held(field, self);
        }
        return true;
    }

    /** The frame of a call that was not examined: its exit then compares no names. */
    private Object nothingKnown() {
        return site.type().returnType() == long.class ? (Object) Frame.pack(0, Sizes.ANY, Sizes.ANY) : Frame.checked();
    }

    private Object unchecked() {
        return site.type().returnType() == long.class ? (Object) 0L : Frame.unchecked();
    }

    /** The names that are determined all the same, for an exit that then checks only those. */
    private Object frame(Solution solution, boolean checked) {
        if (site.layout().solved() && checked) {
            return Frame.checked(solution.assignments());
        }
        List<String> names = site.layout().names();
        int[] sizes = new int[names.size()];
        boolean narrow = true;
        for (int i = 0; i < sizes.length; i++) {
            Long size = solution.determined(names.get(i));
            narrow &= size == null || size <= Sizes.LARGEST;
            sizes[i] = size == null ? Sizes.ANY : (int) Math.min(size, Sizes.ANY);
        }
        if (!narrow && checked && site.type().returnType() == Object.class) {
            return Frame.checked(solution.assignments());
        }
        if (site.type().returnType() != long.class) {
            return checked ? Frame.checked(sizes) : unchecked();
        }
        int first = sizes.length > 0 ? sizes[0] : Sizes.ANY;
        int second = sizes.length > 1 ? sizes[1] : Sizes.ANY;
        return checked ? Frame.pack(0, first, second) : unchecked();
    }
}
