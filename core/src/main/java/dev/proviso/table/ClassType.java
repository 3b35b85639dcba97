package dev.proviso.table;

import dev.proviso.schema.Shown;

/** Any other class: its instances. */
final class ClassType extends CellType {
    private final Class<?> type;
    private final Class<?> declared;

    ClassType(Class<?> declared) {
        this.declared = declared;
        this.type = ColumnClass.boxed(declared);
    }

    Class<?> type() {
        return type;
    }

    @Override
    String title() {
        return Shown.type(declared);
    }

    @Override
    boolean accepts(Object cell) {
        return type.isInstance(cell);
    }

    @Override
    boolean mayBe(Class<?> given) {
        return areRelated(ColumnClass.boxed(given), type);
    }

    @Override
    TextForm textForm() {
        return ValueForm.of(type);
    }

    @Override
    boolean isNumeric() {
        return Number.class.isAssignableFrom(type);
    }

    @Override
    boolean isText() {
        return CharSequence.class.isAssignableFrom(type);
    }
}
