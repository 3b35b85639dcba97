package dev.proviso.profile;

/** Makes sketches where the library for them is there. */
final class Sketches {
    /** What to put on the class path. */
    static final String LIBRARY = "org.apache.datasketches:datasketches-java";

    private static volatile boolean missing;

    private Sketches() {}

    static Quantiles make() {
        if (missing) {
            return Quantiles.None.INSTANCE;
        }
        try {
            return new SketchedQuantiles();
        } catch (LinkageError absent) {
            missing = true;
            return Quantiles.None.INSTANCE;
        }
    }
}
