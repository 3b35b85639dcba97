package dev.proviso.constraint;

/** The characters that the parts of an address are made of. */
final class Characters {
    private Characters() {}

    /** A letter or a digit of ASCII, one of the marks, or whatever is not ASCII and takes one {@code char}. */
    static boolean isWord(String text, int at, String marks) {
        char character = text.charAt(at);
        if (character >= 0x80) {
            return !isInPair(text, at);
        }
        return isLetterOrDigit(character) || marks.indexOf(character) >= 0;
    }

    static boolean isLetterOrDigit(char character) {
        return isDigit(character) || ('a' <= character && character <= 'z') || ('A' <= character && character <= 'Z');
    }

    static boolean isDigit(char character) {
        return '0' <= character && character <= '9';
    }

    static boolean isHexadecimal(char character) {
        return isDigit(character) || ('a' <= character && character <= 'f') || ('A' <= character && character <= 'F');
    }

    /** Whether the text goes on with these characters of ASCII, their letters in either case. */
    static boolean follow(String text, int start, String expected) {
        if (text.length() - start < expected.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            char character = text.charAt(start + i);
            if (character >= 0x80 || Character.toLowerCase(character) != Character.toLowerCase(expected.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInPair(String text, int at) {
        char character = text.charAt(at);
        if (Character.isHighSurrogate(character)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(character) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
