package dev.proviso.examples.iris;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What answers are worth, beside those that the same models give when nothing goes wrong. */
record Effect(Experiment experiment, List<Species> predictions) {

    /** The accuracy as it should be and as it is. */
    String accuracy() {
        return String.format(
                Locale.ROOT,
                "%.2f instead of %.2f",
                experiment.accuracy(predictions),
                experiment.accuracy(experiment.predictions()));
    }

    /** How many answers are others, and the first of them. */
    String changes() {
        List<Species> undisturbed = experiment.predictions();
        int[] changed = IntStream.range(0, predictions.size())
                .filter(i -> predictions.get(i) != undisturbed.get(i))
                .toArray();
        if (changed.length == 0) {
            return "No answer changed.";
        }
        int first = changed[0];
        return String.format(
                Locale.ROOT,
                "%d of %d answers changed; flower %d, a %s, is now called %s.",
                changed.length,
                predictions.size(),
                first,
                experiment.heldOut().species().get(first),
                predictions.get(first));
    }
}
