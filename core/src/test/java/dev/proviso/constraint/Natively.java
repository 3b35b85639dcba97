package dev.proviso.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.util.List;

/** Constraints read by Proviso itself. */
final class Natively {
    private Natively() {}

    static NativeConstraint one(Annotation annotation, Class<?> type) throws ConstraintMismatch {
        List<NativeConstraint> constraints = NativeConstraint.of(annotation, type);
        assertThat(constraints).as("%s", annotation).hasSize(1);
        return constraints.get(0);
    }
}
