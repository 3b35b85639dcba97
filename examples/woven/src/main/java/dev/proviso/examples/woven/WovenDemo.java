package dev.proviso.examples.woven;

import dev.proviso.ContractViolationException;
import dev.proviso.Proviso;
import java.util.Arrays;

/** Makes three mistakes with a model. Run as {@code java -jar}, with nothing else on the command line. */
public final class WovenDemo {
    private static final double[][] SIZES = {{1.4, 0.2}, {1.3, 0.2}, {4.7, 1.4}, {4.5, 1.5}};
    private static final int[] SPECIES = {0, 0, 1, 1};

    private WovenDemo() {}

    public static void main(String[] args) {
        NearestCentroid model = new NearestCentroid();
        attempt("predict before fit", () -> model.predict(SIZES));
        attempt("fit, with 3 labels for 4 rows", () -> model.fit(SIZES, new int[3], 2));
        model.fit(SIZES, SPECIES, 2);
        System.out.println("predict: " + Arrays.toString(model.predict(SIZES)) + "\n");
        attempt("predict, with a feature missing", () -> model.predict(new double[][] {{0.2}, {1.4}}));
        Proviso.selfTest();
        System.out.println("Proviso.selfTest() is content.");
    }

    private static void attempt(String what, Runnable mistake) {
        try {
            mistake.run();
            System.out.println(what + ": nobody noticed\n");
        } catch (ContractViolationException refused) {
            System.out.println(what + ":\n" + refused.getMessage() + "\n");
        }
    }
}
