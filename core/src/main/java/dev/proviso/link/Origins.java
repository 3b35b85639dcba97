package dev.proviso.link;

import dev.proviso.contract.ValueContract;
import dev.proviso.shape.Axis;
import dev.proviso.shape.Dimension;
import dev.proviso.shape.Solver;
import dev.proviso.training.Lesson;
import dev.proviso.value.Sizes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the sizes that an entry has handed on back to the solver, and finds out who had bound them. */
final class Origins {
    private Origins() {}

    static void bind(Solver solver, Site site, @Nullable Object self, Object frame) {
        if (site.layout().solved() || !Frame.isNarrow(frame)) {
            solver.begin(Frame.assignments(frame));
            return;
        }
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
            ModelPlan plan = ModelPlan.of(self.getClass(), site.lookup());
            for (FieldDimension dimension : FieldDimension.of(plan, site.method())) {
                boolean wanted =
                        dimension.name().equals(name) && !FieldDimension.isRelearned(dimension.field(), site.method());
                Long held = wanted ? dimension.sizeOf(self) : null;
                if (held != null && held == size) {
                    return dimension.bound(size);
                }
            }
            Lesson lesson = site.method().trains() ? null : plan.ledger().lesson(self);
            int slot = plan.contract().learns().indexOf(name);
            if (lesson != null && slot >= 0 && lesson.sizes()[slot] == size) {
                return lesson.dimension(slot);
            }
        }
        for (ValueContract parameter : site.method().parameters()) {
            if (name.equals(parameter.clauses().dimension())) {
                return new Dimension(size, parameter.boundBy(), "given by " + parameter.name());
            }
            int axis = axisOf(name, parameter.staticAxes());
            if (axis >= 0) {
                String phrase = "bound by " + parameter.name() + ", axis " + axis;
                return new Dimension(size, parameter.boundBy(), phrase);
            }
        }
        return new Dimension(size, "the call", "bound at entry");
    }

    private static int axisOf(String name, @Nullable List<Axis> axes) {
        if (axes == null) {
            return -1;
        }
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i) instanceof Axis.Name axis && axis.name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
