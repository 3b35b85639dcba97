package dev.proviso.examples.iris;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * Trains models on the iris measurements, then makes mistakes with them.
 *
 * <p>Started with the Proviso agent, it shows how each is caught, and ends with 0 if all were, 1 if not. Started without
 * it and with {@code --unchecked}, it shows what the same mistakes do then, and ends with 0.
 */
public final class IrisDemo {

    private static final String UNCHECKED = "--unchecked";

    private IrisDemo() {}

    /** Runs the demo on standard output. */
    public static void main(String[] args) {
        System.exit(run(System.out, args));
    }

    /** Runs the demo, and gives its exit status. */
    static int run(PrintStream out, String... args) {
        List<String> arguments = List.of(args);
        if (!arguments.isEmpty() && !arguments.equals(List.of(UNCHECKED))) {
            out.println("usage: IrisDemo [" + UNCHECKED + "]");
            return 2;
        }
        Page page = new Page(out);
        Experiment experiment = Experiment.run(Experiment.SEED);
        page.line(introduction(experiment));
        List<Mistake> mistakes = Mistake.all(experiment);
        return arguments.isEmpty()
                ? new CheckedRun(page, experiment).make(mistakes)
                : new UncheckedRun(page, experiment).make(mistakes);
    }

    private static String introduction(Experiment experiment) {
        return String.format(
                Locale.ROOT,
                """
                Irises, measured in 1936: %d to learn from, %d held out.
                A scaler and a softmax regression name the species of those held out with accuracy %.2f.
                """,
                experiment.training().rows().size(),
                experiment.heldOut().rows().size(),
                experiment.accuracy(experiment.predictions()));
    }
}
