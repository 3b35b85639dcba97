package dev.proviso.schema;

/** A range in words, with its ends written as the column's type writes them. */
final class RangeText {
    private RangeText() {}

    static String of(double min, double max, CellType type) {
        boolean open = Double.isInfinite(min);
        if (Double.isInfinite(max)) {
            return open ? "a number" : "at least " + end(min, type);
        }
        return open ? "at most " + end(max, type) : end(min, type) + " to " + end(max, type);
    }

    private static String end(double end, CellType type) {
        if (type instanceof NumberType number) {
            if (number.isFloat()) {
                return Float.toString((float) end);
            }
            if (number.isInteger() && end == Math.rint(end) && Math.abs(end) < 0x1p63) {
                return Long.toString((long) end);
            }
        }
        return Double.toString(end);
    }
}
