package dev.proviso.constraint;

import java.net.IDN;

/** What follows the @ of an address: labels with points between them, or an address in brackets. */
final class EmailDomain {
    private static final int LONGEST = 255;
    private static final int LONGEST_LABEL = 63;
    private static final String MARKS = "!#$%&'*+/=?^_`{|}~";
    private static final String IPV6 = "[IPv6:";

    private EmailDomain() {}

    static boolean isWellFormed(String text, int start) {
        int end = text.length();
        if (start == end || text.charAt(end - 1) == '.' || !isShort(text, start)) {
            return false;
        }
        if (text.charAt(start) != '[') {
            return isName(text, start, end);
        }
        if (text.charAt(end - 1) != ']') {
            return false;
        }
        return Characters.follow(text, start, IPV6)
                ? InternetAddress.isVersion6(text.substring(start + IPV6.length(), end - 1))
                : InternetAddress.isVersion4Like(text, start + 1, end - 1);
    }

    /** Whether the domain, and each of its labels, has no more characters than it may, once it is written in ASCII. */
    private static boolean isShort(String text, int start) {
        int label = 0;
        for (int at = start; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character >= 0x80) {
                return isShortInAscii(text.substring(start));
            }
            label = character == '.' ? 0 : label + 1;
            if (label > LONGEST_LABEL) {
                return false;
            }
        }
        return text.length() - start <= LONGEST;
    }

    private static boolean isShortInAscii(String domain) {
        try {
            return IDN.toASCII(domain).length() <= LONGEST;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** No label is empty, and a dash neither begins nor ends one. */
    private static boolean isName(String text, int start, int end) {
        boolean canEnd = false;
        for (int at = start; at < end; at++) {
            char character = text.charAt(at);
            if (character == '.') {
                if (!canEnd) {
                    return false;
                }
                canEnd = false;
            } else if (character == '-') {
                if (at == start || text.charAt(at - 1) == '.') {
                    return false;
                }
                canEnd = false;
            } else if (Characters.isWord(text, at, MARKS)) {
                canEnd = true;
            } else {
                return false;
            }
        }
        return canEnd;
    }
}
