package dev.proviso.link;

import dev.proviso.Blame;
import dev.proviso.ContractDefinitionException;
import dev.proviso.ContractViolationException;
import dev.proviso.Mode;
import dev.proviso.constraint.NativeConstraint;
import dev.proviso.contract.MethodContract;
import dev.proviso.inventory.MethodTally;
import org.jspecify.annotations.Nullable;

/**
 * Judges a stage that a method returns by its constraints. Words of a contract speak of what a stage completes with,
 * constraints of Jakarta Validation of the stage itself, as they do everywhere.
 */
final class StageConstraints {
    private final Site site;
    private final Mode mode;
    private final MethodTally tally;
    private final DefinitionFaults faults;
    private final @Nullable ProviderGate gate;

    StageConstraints(Site site, Mode mode) {
        this.site = site;
        this.mode = mode;
        this.tally = site.tally();
        this.faults = new DefinitionFaults(mode);
        boolean asked = mode != Mode.OFF && site.method().constraints().asksProviderAtExit();
        this.gate = asked ? ProviderGate.of(site.method()) : null;
    }

    /** Tells what is wrong with a stage, and throws that if it is to be thrown. */
    void judge(@Nullable Object self, @Nullable Object stage) {
        if (isFine(self, stage)) {
            return;
        }
        MethodContract method = site.method();
        Class<?> type = method.named(self);
        Findings findings = new Findings(method, type, Blame.MODEL, site.members(null, null));
        try {
            new ConstraintFindings(method, findings).ofReturn(self, stage);
            Settlement.settle(method, type, findings, mode, tally, false);
        } catch (ContractViolationException told) {
            throw told;
        } catch (ContractDefinitionException senseless) {
            faults.tell(senseless);
        } catch (RuntimeException | LinkageError fault) {
            site.fault(fault);
        }
    }

    private boolean isFine(@Nullable Object self, @Nullable Object stage) {
        if (mode == Mode.OFF) {
            return true;
        }
        for (NativeConstraint constraint : site.method().constraints().returned()) {
            if (!ConstraintTests.accepts(constraint, stage)) {
                return false;
            }
        }
        return gate == null || gate.exit(new Object[] {self, stage}) >= 0;
    }
}
