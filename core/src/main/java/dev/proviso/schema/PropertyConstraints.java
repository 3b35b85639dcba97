package dev.proviso.schema;

import dev.proviso.constraint.DeclaredConstraints;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.List;

/** The Jakarta constraints of one component or property, as a validator would see them. */
final class PropertyConstraints {
    private PropertyConstraints() {}

    static boolean forbidNull(List<Annotation> declared) {
        for (Annotation constraint : declared) {
            if (DeclaredConstraints.isNotNull(constraint)) {
                return true;
            }
        }
        return false;
    }

    /** All but those that forbid null. */
    static List<ConstraintContract> others(
            AnnotatedElement element, AnnotatedType type, List<Annotation> declared, String where)
            throws SchemaException {
        if (DeclaredConstraints.areCascaded(element, type)) {
            throw new SchemaException(
                    where + ": @Valid is not followed into a cell",
                    "leave it out, and make what it should judge columns of their own");
        }
        List<ConstraintContract> others = new ArrayList<>();
        for (Annotation constraint : declared) {
            if (!DeclaredConstraints.isNotNull(constraint)) {
                others.add(ConstraintText.of(constraint));
            }
        }
        for (Annotation inside : DeclaredConstraints.inside(type)) {
            others.add(ConstraintText.inside(inside));
        }
        return others;
    }

    static void refuseUnseen(List<Annotation> onField, List<Annotation> elsewhere, String where)
            throws SchemaException {
        for (Annotation constraint : elsewhere) {
            if (!onField.contains(constraint)) {
                throw new SchemaException(
                        where + ": @" + Shown.type(constraint.annotationType())
                                + " is not on the component's field, where constraints are read",
                        "write it on the component, and let its @Target name FIELD");
            }
        }
    }
}
