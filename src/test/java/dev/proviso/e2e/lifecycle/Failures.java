package dev.proviso.e2e.lifecycle;

/** Trainings that go wrong. */
final class Failures {
    private Failures() {}

    /** Throws where the model was given more than two columns. */
    static void afterTwoColumns(Scaler model) {
        if (model.mean.length > 2) {
            throw new IllegalStateException("too many columns");
        }
    }
}
