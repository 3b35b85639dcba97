package dev.proviso;

import dev.proviso.event.PlainText;
import java.util.List;

/** The message of a {@link ContractViolationException}: one violation under the other, codes in one column. */
final class ViolationText {

    private static final int MOST = 20;
    private static final int LONGEST = 2_000;

    private ViolationText() {}

    static String of(String call, List<Violation> violations) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("no violation of " + call);
        }
        List<Violation> shown = violations.subList(0, Math.min(MOST, violations.size()));
        int column = 4 + longestCode(shown);
        StringBuilder text = new StringBuilder(PlainText.of(call, LONGEST)).append(" broke its contract");
        for (Violation violation : shown) {
            String code = violation.code().name();
            text.append("\n  ").append(code).append(" ".repeat(column - 2 - code.length()));
            text.append(PlainText.of(violation.message(), LONGEST));
            ShapeLines.append(text, violation, column);
        }
        if (violations.size() > shown.size()) {
            text.append("\n  … and ").append(violations.size() - shown.size()).append(" more");
        }
        return text.toString();
    }

    private static int longestCode(List<Violation> violations) {
        int longest = 0;
        for (Violation violation : violations) {
            longest = Math.max(longest, violation.code().name().length());
        }
        return longest;
    }
}
