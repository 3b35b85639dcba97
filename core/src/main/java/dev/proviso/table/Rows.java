package dev.proviso.table;

import java.util.List;

/** Which row is being read, and how messages tell rows; they are counted from 0. */
final class Rows {
    private final boolean single;
    private long count;
    private int current = -1;
    private boolean text;

    /** @param single whether the table is one row, which has no number */
    Rows(boolean single) {
        this.single = single;
    }

    /** Whether the cells that are being read are text that stands for something. */
    boolean areText() {
        return text;
    }

    void areText(boolean is) {
        text = is;
    }

    boolean isSingle() {
        return single;
    }

    /** Goes on to the next row of a table that is read row by row. */
    void next() {
        current++;
        count = Math.max(count, current + 1L);
    }

    /** Goes to a row of a table that is read column by column. */
    void at(int row) {
        current = row;
    }

    /** Says how many rows a table has that is read column by column. */
    void total(long rows) {
        count = rows;
    }

    int current() {
        return current;
    }

    long count() {
        return count;
    }

    /** For instance {@code in row 3 and in 12 more of 50 rows (rows 3, 8, 9, …)}. */
    String some(long found, List<Integer> first) {
        StringBuilder text = new StringBuilder("in row ").append(first.get(0));
        if (found > 1) {
            text.append(" and in ")
                    .append(found - 1)
                    .append(" more of ")
                    .append(count)
                    .append(" rows (rows ");
            for (int i = 0; i < first.size(); i++) {
                text.append(i == 0 ? "" : ", ").append(first.get(i));
            }
            text.append(found > first.size() ? ", …)" : ")");
        }
        return text.toString();
    }

    /** The same, for what is a matter of the column more than of rows: {@code in all 50 rows}. */
    String all(long found, List<Integer> first) {
        if (found < count) {
            return some(found, first);
        }
        return found == 1 ? "in the only row" : "in all " + found + " rows";
    }
}
