package dev.proviso.shape;

import java.util.List;

/** What must hold of a name's size. */
public sealed interface Condition {

    /** A comparison with a value: {@code <=512}. */
    record Compared(Comparison comparison, Expression with) implements Condition {
        @Override
        public String toString() {
            return comparison.symbol() + with;
        }
    }

    /** One of some sizes: {@code =1|3}. */
    record OneOf(List<Long> sizes) implements Condition {
        public OneOf {
            sizes = List.copyOf(sizes);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("=");
            for (int i = 0; i < sizes.size(); i++) {
                text.append(i == 0 ? "" : "|").append(sizes.get(i));
            }
            return text.toString();
        }
    }

    /** A remainder: {@code %8=0}. */
    record Remainder(long divisor, long remainder) implements Condition {
        @Override
        public String toString() {
            return "%" + divisor + "=" + remainder;
        }
    }

    /** How two sizes can be compared. */
    enum Comparison {
        AT_MOST("<=", "at most"),
        AT_LEAST(">=", "at least"),
        LESS("<", "less than"),
        MORE(">", "more than");

        private final String symbol;
        private final String words;

        Comparison(String symbol, String words) {
            this.symbol = symbol;
            this.words = words;
        }

        String words() {
            return words;
        }

        /** As it is written. */
        public String symbol() {
            return symbol;
        }

        /** Whether it holds. */
        public boolean holds(long left, long right) {
            return switch (this) {
                case AT_MOST -> left <= right;
                case AT_LEAST -> left >= right;
                case LESS -> left < right;
                case MORE -> left > right;
            };
        }
    }
}
