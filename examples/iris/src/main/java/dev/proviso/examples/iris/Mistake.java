package dev.proviso.examples.iris;

import dev.proviso.Code;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something that people do.
 *
 * @param title what it is, in a few words
 * @param expected the code that a contract answers with
 * @param lines the lines that do it, for the reader
 * @param action the same lines, run; gives what they make the models say of the held-out flowers
 */
record Mistake(String title, Code expected, String lines, Supplier<List<Species>> action) {

    /** All that the demo makes. */
    static List<Mistake> all(Experiment experiment) {
        TrainingMistakes training = new TrainingMistakes(experiment);
        ArrayMistakes arrays = new ArrayMistakes(experiment);
        TableMistakes tables = new TableMistakes(experiment);
        return List.of(
                training.predictBeforeFit(),
                arrays.aFeatureIsMissing(),
                arrays.aRowIsCutOff(),
                arrays.aCellIsNaN(),
                arrays.theLabelCountDoesNotMatch(),
                tables.aColumnIsRenamed(),
                tables.lengthAndWidthAreSwapped(),
                tables.aNumberIsText(),
                training.aFailedFitIsIgnored());
    }
}
