package dev.proviso.examples.iris;

import dev.proviso.examples.iris.Outcome.Answered;
import dev.proviso.examples.iris.Outcome.Broke;
import dev.proviso.examples.iris.Outcome.Stopped;
import java.util.ArrayList;
import java.util.List;

/** Makes the mistakes where nothing enforces a contract, and tells what they do. */
final class UncheckedRun {

    private final Page page;
    private final Experiment experiment;

    UncheckedRun(Page page, Experiment experiment) {
        this.page = page;
        this.experiment = experiment;
    }

    /** The exit status: 0, or 1 if contracts were enforced after all, as the report is then about something else. */
    int make(List<Mistake> mistakes) {
        List<List<String>> summary = new ArrayList<>();
        summary.add(List.of("mistake", "what happens", "accuracy"));
        int silent = 0;
        for (Mistake mistake : mistakes) {
            page.heading(summary.size() + ". " + mistake.title());
            page.indented(mistake.lines());
            Outcome outcome = Outcome.of(mistake);
            if (outcome instanceof Stopped) {
                page.line("Contracts are enforced here: leave out the agent to see what happens without it.");
                return 1;
            }
            if (outcome instanceof Broke broke) {
                page.paragraph(broke.exception().toString());
                summary.add(
                        List.of(mistake.title(), broke.exception().getClass().getSimpleName(), ""));
            } else {
                Effect effect = new Effect(experiment, ((Answered) outcome).predictions());
                page.indented("No exception: accuracy " + effect.accuracy() + ".\n" + effect.changes());
                summary.add(List.of(mistake.title(), "no exception", effect.accuracy()));
                silent++;
            }
        }
        page.heading("Summary");
        page.table(summary);
        page.line("");
        page.line(silent + " of " + mistakes.size() + " mistakes gave an answer and no exception.");
        return 0;
    }
}
