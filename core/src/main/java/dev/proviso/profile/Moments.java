package dev.proviso.profile;

/** Mean, spread and ends of the finite numbers of a column, by Welford's method, which loses no digits to large means. */
final class Moments {
    private long count;
    private double mean;
    private double squares;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    void add(double number) {
        count++;
        double off = number - mean;
        mean += off / count;
        squares += off * (number - mean);
        least = Math.min(least, number);
        most = Math.max(most, number);
    }

    long count() {
        return count;
    }

    double mean() {
        return mean;
    }

    /** The standard deviation of these numbers themselves, not of what they may be a sample of. */
    double deviation() {
        return count == 0 ? 0 : Math.sqrt(squares / count);
    }

    double least() {
        return least;
    }

    double most() {
        return most;
    }
}
