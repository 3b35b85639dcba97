package dev.proviso.constraint;

import java.nio.CharBuffer;
import java.util.Random;

/** Text of different classes. */
final class Strings {
    private Strings() {}

    /** The text as a value of the class, or of any if that is {@code CharSequence}. */
    @SuppressWarnings("UnnecessaryStringBuilder") // it is what is asked for
    static CharSequence as(Class<?> type, String text, Random random) {
        if (type == StringBuilder.class) {
            return new StringBuilder(text);
        }
        return type == CharSequence.class && random.nextBoolean() ? CharBuffer.wrap(text) : text;
    }
}
