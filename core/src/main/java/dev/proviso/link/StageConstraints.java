package dev.proviso.link;

import dev.proviso.Blame;
import dev.proviso.ContractDefinitionException;
import dev.proviso.ContractViolationException;
import dev.proviso.Mode;
import dev.proviso.mode.Modes;
import dev.proviso.report.InternalFaults;
import org.jspecify.annotations.Nullable;

/**
 * Judges a stage that a method returns by its constraints. Words of a contract speak of what a stage completes with,
 * constraints of Jakarta Validation of the stage itself, as they do everywhere.
 */
final class StageConstraints {
    private StageConstraints() {}

    static void judge(Site site, @Nullable Object self, @Nullable Object stage) {
        Mode mode = Modes.policy(site.lookup().lookupClass()).value();
        if (!site.method().constraints().areAtExit() || mode == Mode.OFF) {
            return;
        }
        Class<?> type = site.method().named(self);
        Findings findings = new Findings(site.method(), type, Blame.MODEL, site.members(null, null));
        try {
            new ConstraintFindings(site.method(), findings).ofReturn(self, stage);
            Settlement.settle(site.method(), type, findings, mode, site.tally(), false);
        } catch (ContractViolationException told) {
            throw told;
        } catch (ContractDefinitionException senseless) {
            new DefinitionFaults(mode).tell(senseless);
        } catch (RuntimeException | LinkageError fault) {
            InternalFaults.tell(site.method().call(type), fault);
        }
    }
}
