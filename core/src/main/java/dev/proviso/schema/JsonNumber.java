package dev.proviso.schema;

/** A number of a JSON text, as it is written there: no digit of it is lost. */
record JsonNumber(String text) {
    /** What a whole number looks like in JSON. */
    static final String WHOLE = "-?(0|[1-9][0-9]*)";

    /** The same for any number, with an exponent of a sensible length. */
    static final String FORM = WHOLE + "(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?";

    static final double END_OF_LONG = 0x1p63;

    static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    /** A finite number; whole ones without a fraction, so that people write and read them alike. */
    static JsonNumber of(double value) {
        if (value == 0 && 1 / value < 0) {
            return new JsonNumber("-0");
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < END_OF_LONG;
        return new JsonNumber(whole ? Long.toString((long) value) : Double.toString(value));
    }

    boolean isWhole() {
        return text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
    }
}
