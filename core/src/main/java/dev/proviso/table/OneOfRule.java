package dev.proviso.table;

import dev.proviso.schema.Quoted;
import dev.proviso.schema.SchemaException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The only values of a column that is no categorical one. Numbers are compared as numbers: {@code 1} is {@code 1.0}. */
final class OneOfRule extends CellRule {
    private final Set<String> texts = new HashSet<>();
    private final double[] doubles;
    private final long[] longs;
    private final boolean numeric;
    private final String expected;

    private OneOfRule(double[] doubles, long[] longs, boolean numeric, List<String> values) {
        this.doubles = doubles;
        this.longs = longs;
        this.numeric = numeric;
        this.expected = join(values);
        texts.addAll(values);
    }

    static OneOfRule of(List<String> values, CellType type, String where) throws SchemaException {
        if (!isComparable(type)) {
            throw new SchemaException(
                    where + ": one of some texts is for text, numbers, booleans, dates and levels, and this column is "
                            + type.title(),
                    "leave it out, or declare another class");
        }
        double[] doubles = new double[values.size()];
        long[] longs = new long[values.size()];
        int wholes = 0;
        if (type.isNumeric()) {
            for (int i = 0; i < doubles.length; i++) {
                BigDecimal value = number(values.get(i), where);
                doubles[i] = value.doubleValue();
                if (Double.isInfinite(doubles[i])) {
                    throw new SchemaException(
                            where + ": " + Quoted.of(values.get(i)) + " is beyond all doubles",
                            "write a smaller number");
                }
                if (value.stripTrailingZeros().scale() <= 0
                        && value.toBigInteger().bitLength() < Long.SIZE) {
                    longs[wholes++] = value.longValue();
                }
            }
        }
        return new OneOfRule(doubles, Arrays.copyOf(longs, wholes), type.isNumeric(), values);
    }

    /** A class whose instances are never written as one of some texts would refuse every cell. */
    private static boolean isComparable(CellType type) {
        if (!(type instanceof ClassType declared)) {
            return true;
        }
        Class<?> of = declared.type();
        return of == Object.class
                || of == Boolean.class
                || of == Character.class
                || Number.class.isAssignableFrom(of)
                || CharSequence.class.isAssignableFrom(of)
                || of.getPackageName().equals("java.time");
    }

    private static BigDecimal number(String text, String where) throws SchemaException {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new SchemaException(
                    where + ": " + Quoted.of(text) + " is one of the values of a column of numbers, and is none",
                    "write numbers, or give the column another type");
        }
    }

    @Override
    String name() {
        return "one of";
    }

    @Override
    String expected() {
        return expected;
    }

    @Override
    boolean takesNumbers() {
        return numeric;
    }

    @Override
    boolean accepts(double cell) {
        for (double value : doubles) {
            if (value == cell) {
                return true;
            }
        }
        return false;
    }

    @Override
    boolean accepts(long cell) {
        for (long value : longs) {
            if (value == cell) {
                return true;
            }
        }
        return false;
    }

    @Override
    boolean accepts(Object cell) {
        if (cell instanceof Long || cell instanceof Integer || cell instanceof Short || cell instanceof Byte) {
            return accepts(((Number) cell).longValue());
        }
        if (cell instanceof Float single) {
            return acceptsFloat(single);
        }
        if (cell instanceof Number number) {
            return accepts(number.doubleValue());
        }
        if (cell instanceof Enum<?> constant) {
            return texts.contains(constant.name());
        }
        return cell instanceof Boolean flag ? texts.contains(flag.toString()) : texts.contains(text(cell));
    }

    /** {@code 0.1f} is one of 0.1: the values are what a float can have. */
    private boolean acceptsFloat(float cell) {
        for (double value : doubles) {
            if ((float) value == cell) {
                return true;
            }
        }
        return false;
    }

    private static String text(Object cell) {
        return cell instanceof CharSequence
                        || cell instanceof Character
                        || cell.getClass().getPackageName().equals("java.time")
                ? cell.toString()
                : "";
    }

    private static String join(List<String> values) {
        StringBuilder text = new StringBuilder();
        int shown = Math.min(values.size(), 10);
        for (int i = 0; i < shown; i++) {
            boolean last = i == values.size() - 1;
            text.append(i == 0 ? "" : last ? " or " : ", ").append(Quoted.bare(values.get(i)));
        }
        return values.size() > shown
                ? text.append(", … (").append(values.size()).append(" in all)").toString()
                : text.toString();
    }
}
