package dev.proviso.constraint;

/** Whether text is an email address as Hibernate Validator takes it: more than RFC 2822 allows, and less. */
final class EmailAddress {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String MARKS = "!#$%&'*+-/=?^_`{|}~";
    private static final String QUOTED_MARKS = MARKS + ".(),<>[]:; @";

    private EmailAddress() {}

    static boolean isWellFormed(String text) {
        int at = text.lastIndexOf('@');
        return at >= 0 && at <= LONGEST_LOCAL_PART && isLocalPart(text, at) && EmailDomain.isWellFormed(text, at + 1);
    }

    /** Atoms and quoted strings, none of them empty, with points between them. */
    private static boolean isLocalPart(String text, int end) {
        int at = 0;
        while (true) {
            int next = at < end && text.charAt(at) == '"' ? afterQuoted(text, at, end) : afterAtom(text, at, end);
            if (next <= at) {
                return false;
            }
            if (next == end) {
                return true;
            }
            if (text.charAt(next) != '.') {
                return false;
            }
            at = next + 1;
        }
    }

    private static int afterAtom(String text, int start, int end) {
        int at = start;
        while (at < end && Characters.isWord(text, at, MARKS)) {
            at++;
        }
        return at;
    }

    /** The end of the quoted string; its own start if it is none. */
    private static int afterQuoted(String text, int start, int end) {
        int at = start + 1;
        while (at < end && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\') {
                at++;
                if (at >= end || (text.charAt(at) != '\\' && text.charAt(at) != '"')) {
                    return start;
                }
            } else if (!Characters.isWord(text, at, QUOTED_MARKS)) {
                return start;
            }
            at++;
        }
        return at < end && at > start + 1 ? at + 1 : start;
    }
}
