package dev.proviso.profile;

import dev.proviso.annotation.Drift;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Distances as messages show them: to two digits, and more where it takes them to be seen above what is allowed. */
final class DistanceText {
    private static final int DIGITS = 2;
    private static final int MOST_DIGITS = 17;

    private DistanceText() {}

    static String title(Drift.Metric metric) {
        return switch (metric) {
            case MEAN -> "distance of the means in standard deviations";
            case SPREAD -> "ratio of the standard deviations, less 1,";
            case TOTAL_VARIATION -> "total variation distance";
            case DEFAULT, KOLMOGOROV_SMIRNOV -> "Kolmogorov-Smirnov distance";
        };
    }

    /** A limit as it is written. */
    static String of(double limit) {
        return new BigDecimal(Double.toString(limit)).stripTrailingZeros().toPlainString();
    }

    /** A distance that is above a limit. */
    static String of(double distance, double limit) {
        if (Double.isInfinite(distance)) {
            return "infinite";
        }
        BigDecimal exact = new BigDecimal(distance);
        BigDecimal rounded = exact;
        for (int digits = DIGITS; digits <= MOST_DIGITS; digits++) {
            rounded = exact.round(new MathContext(digits, RoundingMode.HALF_UP));
            if (rounded.compareTo(new BigDecimal(Double.toString(limit))) > 0) {
                break;
            }
        }
        return rounded.stripTrailingZeros().toPlainString();
    }
}
