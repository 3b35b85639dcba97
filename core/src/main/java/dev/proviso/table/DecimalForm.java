package dev.proviso.table;

/** Numbers as Java writes them: {@code 5.1}, {@code -1e-3}, {@code NaN}, {@code Infinity}; and {@code INF}. */
final class DecimalForm extends TextForm {
    private final boolean single;

    /** @param single whether they are of {@code float} precision */
    DecimalForm(boolean single) {
        this.single = single;
    }

    @Override
    Object read(String text) {
        if (NumberText.isDecimal(text)) {
            return single ? (Object) Float.parseFloat(text) : (Object) Double.parseDouble(text);
        }
        Double special = NumberText.special(text);
        if (special == null) {
            return text;
        }
        return single ? (Object) special.floatValue() : special;
    }

    @Override
    boolean accepts(String text, ColumnPlan plan) {
        if (!plan.takesNumbers() || !NumberText.isDecimal(text)) {
            return super.accepts(text, plan);
        }
        return plan.accepts(single ? (double) Float.parseFloat(text) : Double.parseDouble(text));
    }
}
