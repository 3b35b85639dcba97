package dev.proviso.link;

import dev.proviso.Blame;
import dev.proviso.ContractDefinitionException;
import dev.proviso.ContractViolationException;
import dev.proviso.Mode;
import dev.proviso.Violation;
import dev.proviso.contract.MethodContract;
import dev.proviso.contract.ValueContract;
import dev.proviso.inventory.MethodTally;
import dev.proviso.mode.Suspension;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens when the passing path of an exit has found that something is wrong with the return. */
final class ExitFailure {
    private final Site site;
    private final @Nullable ModelPlan model;
    private final Mode mode;
    private final DefinitionFaults faults;
    private final MethodTally tally;
    private final SecondLook look;

    /** @param exact whether the passing path says no only where something is wrong */
    ExitFailure(Site site, @Nullable ModelPlan model, Mode mode, MethodTally tally, boolean exact) {
        this.site = site;
        this.model = model;
        this.mode = mode;
        this.faults = new DefinitionFaults(mode);
        this.tally = tally;
        this.look = new SecondLook(tally, mode, exact);
    }

    /** @param arguments the model, if there is one, the result, and the entry's frame */
    void handle(Object[] arguments) {
        if (Suspension.ofCalls()) {
            ProviderGate.forget();
            return;
        }
        boolean isStatic = Modifier.isStatic(site.method().method().getModifiers());
        judge(isStatic ? null : arguments[0], arguments[arguments.length - 2], arguments[arguments.length - 1]);
    }

    /** Examines a result, tells what is wrong with it, and throws that if it is to be thrown. */
    void judge(@Nullable Object self, @Nullable Object result, Object frame) {
        SecondLook.Choice choice = look.choose();
        if (choice == SecondLook.Choice.SKIP) {
            return;
        }
        MethodContract method = site.method();
        if (ReadByValidator.is(method.method())) {
            ProviderGate.forget();
            return;
        }
        Class<?> type = method.named(self);
        Findings findings = new Findings(method, type, Blame.MODEL, site.members(model, self));
        try {
            examine(findings, self, result, frame);
            List<Violation> violations = findings.violations();
            if (violations.isEmpty()) {
                look.foundNothing();
            }
            boolean admitted = choice == SecondLook.Choice.EXAMINE_TO_LOG;
            Settlement.settle(method, type, violations, findings, mode, tally, admitted);
        } catch (ContractViolationException told) {
            throw told;
        } catch (ContractDefinitionException senseless) {
            faults.tell(senseless);
        } catch (RuntimeException | LinkageError fault) {
            site.fault(fault);
        }
    }

    private void examine(Findings findings, @Nullable Object self, @Nullable Object result, Object frame) {
        Origins.bind(findings.solver(), site, self, frame);
        for (ValueContract returned : site.method().returned()) {
            findings.examine(returned, result);
        }
        if (!site.method().later()) {
            new ConstraintFindings(site.method(), findings).ofReturn(self, result);
        }
    }
}
