package dev.proviso.logback;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a value that may be of any class: null, numbers that JSON has and booleans as they are, everything else as its
 * text. It reads no properties off objects, as what those hold, or throw, is not known.
 */
final class PlainValues {
    private PlainValues() {}

    static void write(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (!(value instanceof Number number) || !isWritten(json, number)) {
            json.writeString(text(value));
        }
    }

    private static boolean isWritten(JsonGenerator json, Number number) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            json.writeNumber(number.longValue());
        } else if (number instanceof Double real && Double.isFinite(real)) {
            json.writeNumber(real);
        } else if (number instanceof Float real && Float.isFinite(real)) {
            json.writeNumber(real);
        } else if (number.getClass() == BigInteger.class) {
            json.writeNumber((BigInteger) number);
        } else if (number.getClass() == BigDecimal.class) {
            json.writeNumber((BigDecimal) number);
        } else {
            return false;
        }
        return true;
    }

    /** What it says of itself; where it throws, which class has thrown what. */
    static String text(Object value) {
        try {
            return String.valueOf(value.toString());
        } catch (StackOverflowError e) {
            return thrown(value, e);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            return thrown(value, e);
        }
    }

    private static String thrown(Object value, Throwable thrown) {
        return value.getClass().getName() + ".toString() threw "
                + thrown.getClass().getName();
    }
}
