package dev.proviso.schema;

/** A number of a JSON text, as it is written there: no digit of it is lost. */
record JsonNumber(String text) {
    /** What says that a text is a number of JSON. */
    static final String FORM = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?";

    private static final double MOST_WHOLE = 0x1p53;

    static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    /** A finite number; whole ones without a fraction, so that people write and read them alike. */
    static JsonNumber of(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) <= MOST_WHOLE;
        boolean negativeZero = value == 0 && 1 / value < 0;
        return new JsonNumber(whole && !negativeZero ? Long.toString((long) value) : Double.toString(value));
    }

    boolean isWhole() {
        return text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
    }
}
