package dev.proviso.table;

/** How the values of a column are written as text. */
abstract class TextForm {

    /** Text stands for itself. */
    static final TextForm ITSELF = new Itself();

    /** What the text stands for; the text itself where it is written otherwise. */
    abstract Object read(String text);

    /** Whether what the text stands for is right. */
    boolean accepts(String text, ColumnPlan plan) {
        return plan.accepts(read(text));
    }

    private static final class Itself extends TextForm {
        @Override
        Object read(String text) {
            return text;
        }
    }
}
