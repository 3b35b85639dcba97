package dev.proviso.constraint;

/** Addresses in digits. */
final class InternetAddress {
    private static final int GROUPS = 8;
    private static final int MOST_GROUP_DIGITS = 4;

    private InternetAddress() {}

    /** Four times up to three digits, whatever number they are. */
    static boolean isVersion4Like(String text, int start, int end) {
        int parts = 1;
        int digits = 0;
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '.') {
                if (digits == 0) {
                    return false;
                }
                parts++;
                digits = 0;
            } else {
                digits++;
                if (!Characters.isDigit(text.charAt(at)) || digits > 3) {
                    return false;
                }
            }
        }
        return parts == 4 && digits > 0;
    }

    static boolean isVersion6(String text) {
        int zone = text.indexOf('%');
        if (zone >= 0) {
            return isLinkLocal(text, zone);
        }
        if (text.indexOf('.') >= 0) {
            return isVersion4Inside(text);
        }
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, 0, text.length(), 1) == GROUPS;
        }
        int before = gap == 0 ? 0 : groups(text, 0, gap, 1);
        int after = gap + 2 == text.length() ? 0 : groups(text, gap + 2, text.length(), 1);
        return before >= 0 && after >= 0 && before + after < GROUPS;
    }

    /** As in {@code fe80:0:1%eth0}. */
    private static boolean isLinkLocal(String text, int zone) {
        if (zone + 1 == text.length() || !Characters.follow(text, 0, "fe80:")) {
            return false;
        }
        for (int at = zone + 1; at < text.length(); at++) {
            if (!Characters.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        if (zone == 5) {
            return true;
        }
        if (text.charAt(5) != ':') {
            return false;
        }
        int groups = groups(text, 6, zone, 0);
        return groups >= 0 && groups <= 4;
    }

    /** As in {@code ::ffff:1.2.3.4}, {@code ::ffff:0:1.2.3.4} and {@code 64:ff9b::1.2.3.4}. */
    private static boolean isVersion4Inside(String text) {
        int colon = text.lastIndexOf(':');
        if (!isVersion4(text.substring(colon + 1))) {
            return false;
        }
        int gap = text.indexOf("::");
        if (gap == 0) {
            return colon == 1 || isMapped(text, colon);
        }
        if (gap < 0 || gap + 1 != colon) {
            return false;
        }
        int groups = groups(text, 0, gap, 1);
        return groups >= 1 && groups <= 4;
    }

    private static boolean isMapped(String text, int colon) {
        if (!Characters.follow(text, 0, "::ffff")) {
            return false;
        }
        if (colon == 6) {
            return true;
        }
        int zeros = colon - 7;
        if (text.charAt(6) != ':' || zeros < 1 || zeros > MOST_GROUP_DIGITS) {
            return false;
        }
        for (int at = 7; at < colon; at++) {
            if (text.charAt(at) != '0') {
                return false;
            }
        }
        return true;
    }

    /** Four numbers up to 255, of which those of two digits may begin with a zero. */
    private static boolean isVersion4(String text) {
        if (!isVersion4Like(text, 0, text.length())) {
            return false;
        }
        int start = 0;
        while (start <= text.length()) {
            int point = text.indexOf('.', start);
            int end = point < 0 ? text.length() : point;
            if (end - start == 3 && (text.charAt(start) == '0' || Integer.parseInt(text, start, end, 10) > 255)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    /** How many hexadecimal groups stand here, with colons between them; -1 if anything else does. */
    private static int groups(String text, int start, int end, int fewestDigits) {
        int groups = 1;
        int digits = 0;
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == ':') {
                if (digits < fewestDigits) {
                    return -1;
                }
                groups++;
                digits = 0;
            } else {
                digits++;
                if (!Characters.isHexadecimal(text.charAt(at)) || digits > MOST_GROUP_DIGITS) {
                    return -1;
                }
            }
        }
        return digits < fewestDigits ? -1 : groups;
    }
}
