package dev.proviso.table;

import dev.proviso.constraint.NativeConstraint;
import dev.proviso.schema.Shown;

/** A constraint of the Jakarta Validation specification, judged without its provider. */
final class ConstraintRule extends CellRule {
    private final NativeConstraint constraint;
    private final CellType type;

    /** @param type tells in which class the constraint is to see a cell */
    ConstraintRule(NativeConstraint constraint, CellType type) {
        this.constraint = constraint;
        this.type = type;
    }

    @Override
    String name() {
        return "@" + Shown.type(constraint.annotation().annotationType());
    }

    @Override
    String expected() {
        String own = constraint.ownMessage();
        return own == null ? constraint.expected() : own;
    }

    @Override
    boolean isOwnMessage() {
        return constraint.ownMessage() != null;
    }

    NativeConstraint constraint() {
        return constraint;
    }

    @Override
    boolean takesNumbers() {
        return constraint.takesNumbers();
    }

    @Override
    boolean accepts(double cell) {
        return constraint.accepts(cell);
    }

    @Override
    boolean accepts(long cell) {
        return constraint.accepts(cell);
    }

    @Override
    boolean accepts(Object cell) {
        return constraint.accepts(type.canonical(cell));
    }
}
