package dev.proviso.schema;

import java.util.List;

/** Which row is being read, and how messages tell rows; they are counted from 0. */
final class Rows {
    private final boolean single;
    private int current = -1;

    /** @param single whether the table is one row, which has no number */
    Rows(boolean single) {
        this.single = single;
    }

    boolean isSingle() {
        return single;
    }

    void next() {
        current++;
    }

    int current() {
        return current;
    }

    long count() {
        return current + 1L;
    }

    /** For instance {@code in row 3 and in 12 more of 50 rows (rows 3, 8, 9, …)}. */
    String some(long count, List<Integer> first) {
        StringBuilder text = new StringBuilder("in row ").append(first.get(0));
        if (count > 1) {
            text.append(" and in ")
                    .append(count - 1)
                    .append(" more of ")
                    .append(count())
                    .append(" rows (rows ");
            for (int i = 0; i < first.size(); i++) {
                text.append(i == 0 ? "" : ", ").append(first.get(i));
            }
            text.append(count > first.size() ? ", …)" : ")");
        }
        return text.toString();
    }

    /** The same, for what is a matter of the column more than of rows: {@code in all 50 rows}. */
    String all(long count, List<Integer> first) {
        if (count < count()) {
            return some(count, first);
        }
        return count == 1 ? "in the only row" : "in all " + count + " rows";
    }
}
