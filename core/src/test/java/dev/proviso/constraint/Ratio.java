package dev.proviso.constraint;

/** A number that no library knows. */
final class Ratio extends Number {
    private static final long serialVersionUID = 1L;

    private final double value;

    Ratio(double value) {
        this.value = value;
    }

    @Override
    public int intValue() {
        return (int) value;
    }

    @Override
    public long longValue() {
        return (long) value;
    }

    @Override
    public float floatValue() {
        return (float) value;
    }

    @Override
    public double doubleValue() {
        return value;
    }

    @Override
    public String toString() {
        return Double.toString(value);
    }
}
