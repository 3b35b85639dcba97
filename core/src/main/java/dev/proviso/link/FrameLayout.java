package dev.proviso.link;

import dev.proviso.contract.FieldContract;
import dev.proviso.contract.MethodContract;
import dev.proviso.contract.ModelContract;
import dev.proviso.contract.ValueContract;
import dev.proviso.shape.ShapePattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which names a call's entry hands to its exit, in the order of their slots: those of the return's patterns, and for
 * training those of the fields'.
 */
record FrameLayout(List<String> names) {

    static FrameLayout of(MethodContract method, @Nullable ModelContract model) {
        Set<String> names = new LinkedHashSet<>();
        for (ValueContract returned : method.returned()) {
            collect(returned.clauses().shape(), names);
        }
        if (method.trains() && model != null) {
            for (FieldContract field : model.fields()) {
                ValueContract value = field.value();
                collect(value == null ? null : value.clauses().shape(), names);
            }
        }
        return new FrameLayout(new ArrayList<>(names));
    }

    private static void collect(@Nullable ShapePattern pattern, Set<String> names) {
        if (pattern != null) {
            names.addAll(pattern.names());
        }
    }
}
