package dev.proviso.table;

import dev.proviso.constraint.ConstraintMismatch;
import dev.proviso.constraint.NativeConstraint;
import dev.proviso.schema.ConstraintContract;
import dev.proviso.schema.SchemaException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles the Jakarta constraints of a column: those of the specification natively, others are left to a provider. */
final class ConstraintCompiler {
    private final String where;
    private final @Nullable Class<?> declared;
    private final @Nullable ClassLoader loader;
    private final List<NativeConstraint> natives = new ArrayList<>();
    private final Set<Class<?>> nativeTypes = new HashSet<>();
    private final List<String> foreign = new ArrayList<>();
    private @Nullable ConstraintMismatch mismatch;

    /** @param declared the class of the column's cells, if one is declared */
    ConstraintCompiler(String where, @Nullable Class<?> declared, @Nullable ClassLoader loader) {
        this.where = where;
        this.declared = declared;
        this.loader = loader;
    }

    void add(ConstraintContract constraint) throws SchemaException {
        if (declared == null || constraint.members().containsKey(ConstraintContract.INSIDE)) {
            foreign.add(constraint.type());
            return;
        }
        Annotation annotation = ConstraintAnnotation.of(constraint, loader, where);
        try {
            List<NativeConstraint> found = NativeConstraint.of(annotation, declared);
            if (found == null) {
                foreign.add(constraint.type());
            } else {
                natives.addAll(found);
                nativeTypes.add(annotation.annotationType());
            }
        } catch (ConstraintMismatch e) {
            if (!e.ofType()) {
                throw new SchemaException(where + ": " + e.problem(), e.advice(), e);
            }
            // A provider may have a validator for the type from the application.
            mismatch = e;
            foreign.add(constraint.type());
        }
    }

    List<NativeConstraint> natives() {
        return natives;
    }

    /** Whether a constraint of the specification forbids null. */
    boolean forbidsNull() {
        for (NativeConstraint constraint : natives) {
            if (!constraint.accepts(null)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What judges the others; null if there are none.
     *
     * @param owner the record or bean that has the column
     * @param property what it calls the column
     */
    @Nullable Constraints foreign(@Nullable Class<?> owner, String property) throws SchemaException {
        if (foreign.isEmpty()) {
            return null;
        }
        if (owner == null) {
            throw new SchemaException(
                    where + ": its constraint @" + foreign.get(0)
                            + " is judged on the record that has it, which can not be found",
                    "put the record on the class path, or leave the constraint out");
        }
        try {
            return ForeignConstraints.of(owner, property, nativeTypes, where);
        } catch (SchemaException e) {
            if (mismatch != null) {
                throw new SchemaException(where + ": " + mismatch.problem(), mismatch.advice(), e);
            }
            throw e;
        }
    }
}
