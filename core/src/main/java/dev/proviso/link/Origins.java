package dev.proviso.link;

import dev.proviso.contract.ValueContract;
import dev.proviso.shape.Axis;
import dev.proviso.shape.Dimension;
import dev.proviso.shape.ShapePattern;
import dev.proviso.shape.Solver;
import dev.proviso.value.Sizes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the sizes that an entry has handed on back to the solver, and finds out who had bound them. */
final class Origins {
    private Origins() {}

    static void bind(Solver solver, Site site, @Nullable Object self, Object frame) {
        List<String> names = site.layout().names();
        for (int i = 0; i < names.size(); i++) {
            int size = size(frame, i);
            if (size != Sizes.ANY) {
                solver.bind(names.get(i), of(names.get(i), size, site, self));
            }
        }
    }

    private static int size(Object frame, int slot) {
        if (frame instanceof Long packed) {
            return slot == 0 ? Frame.first(packed) : Frame.second(packed);
        }
        return Frame.size(frame, slot);
    }

    private static Dimension of(String name, int size, Site site, @Nullable Object self) {
        if (self != null) {
            for (ModelField field : ModelPlan.of(self.getClass(), site.lookup()).fields()) {
                ValueContract value = field.contract().value();
                int axis = value == null ? -1 : axisOf(name, value.clauses().shape());
                boolean relearned = site.method().trains() && field.contract().learned();
                if (axis >= 0 && !relearned && Sizes.first(field.read(self), axis) == size) {
                    String fieldName = field.contract().field().getName();
                    String verb = field.contract().learned() ? "learned in field " : "held by field ";
                    return new Dimension(size, "field " + fieldName, verb + fieldName);
                }
            }
        }
        for (ValueContract parameter : site.method().parameters()) {
            int axis = axisOf(name, parameter.clauses().shape());
            if (axis >= 0) {
                String phrase = "bound by " + parameter.name() + ", axis " + axis;
                return new Dimension(size, parameter.boundBy(), phrase);
            }
        }
        return new Dimension(size, "the call", "bound at entry");
    }

    private static int axisOf(String name, @Nullable ShapePattern pattern) {
        if (pattern == null) {
            return -1;
        }
        for (int i = 0; i < pattern.axes().size(); i++) {
            if (pattern.axes().get(i) instanceof Axis.Name axis && axis.name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
