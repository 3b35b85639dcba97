package dev.proviso.table;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers as text writes them, told by a look at each character: what is none costs no exception. */
final class NumberText {
    /** So many digits are a {@code long} for certain. */
    private static final int SAFE = 18;

    /** To read a number of more characters takes too long. */
    private static final int LONGEST = 1_000;

    private NumberText() {}

    /** Whether it is digits, after a sign or none. */
    static boolean isWhole(String text) {
        int first = afterSign(text, 0);
        return first < text.length() && text.length() <= LONGEST && afterDigits(text, first) == text.length();
    }

    /** Whether it is digits with at most one point, after a sign or none, with an exponent or none. */
    static boolean isDecimal(String text) {
        int first = afterSign(text, 0);
        int point = afterDigits(text, first);
        int digits = point - first;
        int end = point;
        if (point < text.length() && text.charAt(point) == '.') {
            end = afterDigits(text, point + 1);
            digits += end - point - 1;
        }
        if (digits == 0 || text.length() > LONGEST) {
            return false;
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int exponent = afterSign(text, end + 1);
            end = afterDigits(text, exponent);
            return end > exponent && end == text.length();
        }
        return end == text.length();
    }

    /** The whole number, if it is a {@code long}. */
    static boolean isLong(String text) {
        return isWhole(text) && (text.length() <= SAFE || new BigInteger(text).bitLength() < Long.SIZE);
    }

    /** NaN or an infinity; null if it is none of them. */
    static @Nullable Double special(String text) {
        int sign = afterSign(text, 0);
        String name = text.substring(sign);
        if (name.equals("NaN")) {
            return sign == 0 ? Double.NaN : null;
        }
        if (name.equals("Infinity") || name.equals("INF")) {
            return text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return null;
    }

    private static int afterSign(String text, int from) {
        boolean signed = from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+');
        return signed ? from + 1 : from;
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
