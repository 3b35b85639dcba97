package dev.proviso.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One column, or several together, that no two rows may share. Rows that lack a cell of the key are not compared. */
final class KeyPlan {
    private static final Object NONE = new Object();

    private final int[] columns;
    private final List<String> names;

    KeyPlan(int[] columns, List<String> names) {
        this.columns = columns;
        this.names = names;
    }

    boolean isOneColumn() {
        return columns.length == 1;
    }

    int column() {
        return columns[0];
    }

    int[] columns() {
        return columns;
    }

    List<String> names() {
        return names;
    }

    /** The keys of one table that were seen so far. */
    static final class Seen {
        private final Set<Object> keys = new HashSet<>();

        /** Takes the key of a row; false if another row has it. */
        boolean add(KeyPlan plan, RowView row) throws Throwable {
            Object key = plan.key(row);
            return key == NONE || keys.add(key);
        }
    }

    private Object key(RowView row) throws Throwable {
        if (columns.length == 1) {
            return normal(row.cell(columns[0]));
        }
        Object[] key = new Object[columns.length];
        for (int i = 0; i < key.length; i++) {
            key[i] = normal(row.cell(columns[i]));
            if (key[i] == NONE) {
                return NONE;
            }
        }
        return Arrays.asList(key);
    }

    private static Object number(BigDecimal stripped) {
        boolean whole = stripped.scale() <= 0 && stripped.precision() - stripped.scale() < 20;
        if (!whole) {
            return stripped;
        }
        BigInteger integer = stripped.toBigIntegerExact();
        return integer.bitLength() < Long.SIZE ? (Object) integer.longValue() : stripped;
    }

    /** Equal numbers are one key, whichever class they have; a level is one with the enum's constant. */
    private static Object normal(@Nullable Object cell) {
        if (cell == null || cell == RowReader.MISSING) {
            return NONE;
        }
        if (cell instanceof Integer || cell instanceof Short || cell instanceof Byte) {
            return ((Number) cell).longValue();
        }
        if (cell instanceof Double || cell instanceof Float) {
            double number = ((Number) cell).doubleValue();
            return number == Math.rint(number) && Math.abs(number) < 0x1p63 ? (Object) (long) number : number;
        }
        if (cell instanceof BigDecimal decimal) {
            return number(decimal.stripTrailingZeros());
        }
        if (cell instanceof BigInteger integer) {
            return number(new BigDecimal(integer).stripTrailingZeros());
        }
        if (cell instanceof CharSequence text) {
            return text.toString();
        }
        return cell instanceof Enum<?> constant ? constant.name() : cell;
    }
}
