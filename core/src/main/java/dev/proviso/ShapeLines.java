package dev.proviso;

import dev.proviso.event.PlainText;

/** The lines under a violation that show the pattern beside the shape, with a caret under the axis in each. */
final class ShapeLines {

    private static final int LONGEST = 256;

    private ShapeLines() {}

    static void append(StringBuilder text, Violation violation, int column) {
        if (violation.pattern() == null || violation.shape() == null) {
            return;
        }
        String pattern = PlainText.of(violation.pattern(), LONGEST);
        String shape = PlainText.of(violation.shape(), LONGEST);
        String beforePattern = PlainText.of(violation.subject(), LONGEST) + " is \"";
        String beforeShape = "\", here ";
        String indent = "\n" + " ".repeat(column);
        text.append(indent)
                .append(beforePattern)
                .append(pattern)
                .append(beforeShape)
                .append(shape);

        Integer axis = violation.axis();
        if (axis == null) {
            return;
        }
        int word = AxisCarets.inPattern(pattern, axis, AxisCarets.rank(shape), violation.dimension());
        int size = AxisCarets.inShape(shape, axis);
        if (word < 0 || size < 0) {
            return;
        }
        text.append(indent).append(" ".repeat(beforePattern.length() + word)).append('^');
        text.append(" ".repeat(pattern.length() - word - 1 + beforeShape.length() + size))
                .append('^');
    }
}
