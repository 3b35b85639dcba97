package dev.proviso.table;

/** The number of characters of a text. */
final class LengthRule extends CellRule {
    private final int min;
    private final int max;

    LengthRule(int min, int max) {
        this.min = min;
        this.max = max;
    }

    @Override
    String name() {
        return "length";
    }

    @Override
    String expected() {
        if (max == Integer.MAX_VALUE) {
            return "at least " + characters(min);
        }
        return min == 0 ? "at most " + characters(max) : min == max ? characters(min) : min + " to " + characters(max);
    }

    private static String characters(int count) {
        return count + (count == 1 ? " character" : " characters");
    }

    @Override
    boolean accepts(Object cell) {
        if (!(cell instanceof CharSequence text)) {
            return true;
        }
        int length = text.length();
        return length >= min && length <= max;
    }
}
