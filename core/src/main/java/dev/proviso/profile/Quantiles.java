package dev.proviso.profile;

import java.util.List;

/** Remembers approximately how numbers are distributed, in memory that does not grow with them. */
interface Quantiles {
    /** The number of equal steps from the least number to the largest. */
    int STEPS = 200;

    void add(double number);

    /** The least number, the quantiles at equal steps and the largest; empty if there was none, or nothing remembers them. */
    List<Double> toList();

    /** Where the library that remembers them is missing. */
    enum None implements Quantiles {
        INSTANCE;

        @Override
        public void add(double number) {}

        @Override
        public List<Double> toList() {
            return List.of();
        }
    }
}
