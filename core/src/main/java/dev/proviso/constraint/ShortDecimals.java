package dev.proviso.constraint;

/**
 * Numbers of so few decimal digits that their digits can be counted in integer arithmetic. So many a floating number always
 * keeps: what was parsed from them is printed as them.
 */
final class ShortDecimals {
    private static final int DOUBLE_DIGITS = 15;
    private static final int FLOAT_DIGITS = 6;
    private static final double[] POWERS = powers(DOUBLE_DIGITS);

    private ShortDecimals() {}

    /** Whether a number has at most so many digits before and after the point; false also if it has too many to tell. */
    static boolean fits(double value, int before, int after) {
        int places = places(value, after, DOUBLE_DIGITS);
        double scaled = Math.rint(value * POWERS[places]);
        // Both numbers are exact and division rounds correctly, as parsing does.
        return Math.abs(scaled) < POWERS[DOUBLE_DIGITS]
                && scaled / POWERS[places] == value
                && before >= before((long) scaled, places);
    }

    static boolean fits(float value, int before, int after) {
        int places = places(value, after, FLOAT_DIGITS);
        double scaled = Math.rint(value * POWERS[places]);
        return Math.abs(scaled) < POWERS[FLOAT_DIGITS]
                && (float) (scaled / POWERS[places]) == value
                && before >= before((long) scaled, places);
    }

    /** The decimal digits of an integer: 1 for zero. */
    static int digits(long value) {
        int digits = 1;
        for (long rest = value / 10; rest != 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    /** The most places after the point, up to a limit, that leave an integer of no more than so many digits. */
    private static int places(double value, int limit, int digits) {
        int places = Math.min(limit, digits);
        double most = POWERS[digits];
        while (places > 0 && Math.abs(value) * POWERS[places] >= most) {
            places--;
        }
        return places;
    }

    /** The digits before the point, less the zeros that directly follow it; 0 itself has one. */
    private static int before(long scaled, int places) {
        return scaled == 0 ? 1 : digits(scaled) - places;
    }

    private static double[] powers(int most) {
        double[] powers = new double[most + 1];
        powers[0] = 1;
        for (int i = 1; i <= most; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
