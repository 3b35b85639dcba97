package dev.proviso.table;

import org.jspecify.annotations.Nullable;

/** A primitive number or its box; it takes the boxes that Java would widen to it. */
final class NumberType extends CellType {
    private static final int NONE = 0;
    private static final int BYTE = 1;
    private static final int SHORT = 2;
    private static final int INT = 3;
    private static final int LONG = 4;
    private static final int FLOAT = 5;
    private static final int DOUBLE = 6;

    /** The place in Java's chain of widenings, from byte to double. */
    private final int width;

    private final String title;

    private NumberType(int width, String title) {
        this.width = width;
        this.title = title;
    }

    static @Nullable NumberType of(Class<?> declared) {
        int width = widthOf(ColumnClass.boxed(declared));
        return width == NONE ? null : new NumberType(width, declared.getSimpleName());
    }

    @Override
    String title() {
        return title;
    }

    @Override
    boolean isInteger() {
        return width <= LONG;
    }

    @Override
    boolean isNumeric() {
        return true;
    }

    boolean isFloat() {
        return width == FLOAT;
    }

    @Override
    boolean accepts(Object cell) {
        int given = widthOf(cell);
        return given != NONE && given <= width;
    }

    @Override
    boolean mayBe(Class<?> declared) {
        int given = widthOf(ColumnClass.boxed(declared));
        return given == NONE ? declared.isAssignableFrom(Double.class) : given <= width;
    }

    @Override
    TextForm textForm() {
        return switch (width) {
            case BYTE -> WholeForm.between(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case SHORT -> WholeForm.between(Short.MIN_VALUE, Short.MAX_VALUE);
            case INT -> WholeForm.between(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> WholeForm.between(Long.MIN_VALUE, Long.MAX_VALUE);
            default -> new DecimalForm(width == FLOAT);
        };
    }

    @Override
    Object canonical(Object cell) {
        Number number = (Number) cell;
        return switch (width) {
            case BYTE -> number.byteValue();
            case SHORT -> number.shortValue();
            case INT -> number.intValue();
            case LONG -> number.longValue();
            case FLOAT -> number.floatValue();
            default -> number.doubleValue();
        };
    }

    private static int widthOf(Object cell) {
        if (cell instanceof Double) {
            return DOUBLE;
        }
        if (cell instanceof Integer) {
            return INT;
        }
        if (cell instanceof Long) {
            return LONG;
        }
        if (cell instanceof Float) {
            return FLOAT;
        }
        if (cell instanceof Short) {
            return SHORT;
        }
        return cell instanceof Byte ? BYTE : NONE;
    }

    private static int widthOf(Class<?> boxed) {
        if (boxed == Double.class) {
            return DOUBLE;
        }
        if (boxed == Integer.class) {
            return INT;
        }
        if (boxed == Long.class) {
            return LONG;
        }
        if (boxed == Float.class) {
            return FLOAT;
        }
        if (boxed == Short.class) {
            return SHORT;
        }
        return boxed == Byte.class ? BYTE : NONE;
    }
}
