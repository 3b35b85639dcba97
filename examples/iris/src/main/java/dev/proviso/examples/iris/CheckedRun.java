package dev.proviso.examples.iris;

import dev.proviso.Violation;
import dev.proviso.examples.iris.Outcome.Answered;
import dev.proviso.examples.iris.Outcome.Broke;
import dev.proviso.examples.iris.Outcome.Stopped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the mistakes where contracts are enforced, and counts those that were caught by the code that is theirs. */
final class CheckedRun {

    private static final String NO_AGENT = """
            No contract was enforced. Start the demo with -javaagent:proviso-agent.jar; or with --unchecked,
            to see what the mistakes do without it.""";

    private final Page page;
    private final Experiment experiment;

    CheckedRun(Page page, Experiment experiment) {
        this.page = page;
        this.experiment = experiment;
    }

    /** The exit status: 0, or 1 if a mistake went uncaught. */
    int make(List<Mistake> mistakes) {
        List<List<String>> summary = new ArrayList<>();
        summary.add(List.of("mistake", "caught as", "by"));
        int caught = 0;
        for (Mistake mistake : mistakes) {
            page.heading(summary.size() + ". " + mistake.title());
            page.indented(mistake.lines());
            Outcome outcome = Outcome.of(mistake);
            tell(outcome);
            Optional<Violation> violation = expected(mistake, outcome);
            caught += violation.isPresent() ? 1 : 0;
            summary.add(List.of(
                    mistake.title(),
                    violation.map(v -> v.code().name()).orElse("NOT CAUGHT"),
                    violation.map(CheckedRun::place).orElse("expected " + mistake.expected())));
        }
        page.heading("Summary");
        page.table(summary);
        page.line("");
        page.line(caught + " of " + mistakes.size() + " mistakes caught.");
        if (caught == 0) {
            page.line(NO_AGENT);
        }
        return caught == mistakes.size() ? 0 : 1;
    }

    private void tell(Outcome outcome) {
        if (outcome instanceof Stopped stopped) {
            page.line("");
            page.indented(stopped.violation().toString());
        } else if (outcome instanceof Broke broke) {
            page.paragraph("NOT CAUGHT: " + broke.exception());
        } else if (outcome instanceof Answered answered) {
            page.paragraph("NOT CAUGHT: no exception. " + new Effect(experiment, answered.predictions()).changes());
        }
    }

    private static Optional<Violation> expected(Mistake mistake, Outcome outcome) {
        return outcome instanceof Stopped stopped
                ? stopped.violation().violations().stream()
                        .filter(violation -> violation.code() == mistake.expected())
                        .findFirst()
                : Optional.empty();
    }

    private static String place(Violation violation) {
        String model = violation.model();
        return model.substring(model.lastIndexOf('.') + 1) + "." + violation.method();
    }
}
