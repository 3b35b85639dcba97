package dev.proviso.link;

import dev.proviso.contract.MethodContract;
import dev.proviso.contract.ValueContract;
import dev.proviso.shape.Axes;
import dev.proviso.shape.Axis;
import dev.proviso.shape.Dimension;
import dev.proviso.shape.Solver;
import dev.proviso.training.Lesson;
import dev.proviso.value.Sizes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dimension of the model: a name in the pattern of one of its fields.
 *
 * @param field the field
 * @param axis which of its axes, or {@link #ITSELF}
 * @param name the name
 */
record FieldDimension(ModelField field, int axis, String name) {

    /** In place of an axis, where the field's value itself is the size. */
    static final int ITSELF = -1;

    /**
     * The dimensions that hold a method's calls: training is not held to what it is about to learn anew, unless it goes on
     * from what was learned before.
     */
    static List<FieldDimension> of(ModelPlan plan, MethodContract method) {
        List<FieldDimension> dimensions = new ArrayList<>();
        for (ModelField field : plan.fields()) {
            if (!isRelearned(field, method) || method.isIncremental()) {
                dimensions.addAll(in(field));
            }
        }
        return dimensions;
    }

    /** All dimensions of a field whose axes are told without its value. */
    static List<FieldDimension> in(ModelField field) {
        List<FieldDimension> dimensions = new ArrayList<>();
        ValueContract value = field.contract().value();
        if (value == null) {
            return dimensions;
        }
        String dimension = value.clauses().dimension();
        if (dimension != null) {
            dimensions.add(new FieldDimension(field, ITSELF, dimension));
        }
        List<Axis> axes = value.staticAxes();
        for (int i = 0; axes != null && i < axes.size(); i++) {
            if (axes.get(i) instanceof Axis.Name name) {
                dimensions.add(new FieldDimension(field, i, name.name()));
            }
        }
        return dimensions;
    }

    /** The names that a call mentions: only those are read of fields. */
    static Set<String> wanted(MethodContract method, FrameLayout layout) {
        Set<String> wanted = new HashSet<>(layout.names());
        for (ValueContract parameter : method.parameters()) {
            List<Axis> axes = parameter.staticAxes();
            if (axes != null) {
                wanted.addAll(new Axes(axes).mentioned());
            } else {
                for (Axes fitting : parameter.fitting()) {
                    wanted.addAll(fitting.mentioned());
                }
            }
            wanted.addAll(parameter.plainNames());
        }
        return wanted;
    }

    /** Whether it is one of the axes that a variadic name stands for: of those, the first field that is set counts. */
    boolean isOfGroup() {
        return name.startsWith("*");
    }

    /** Whether the model is such that training which goes on from what was learned is held to it. */
    static boolean isSettled(ModelPlan plan, MethodContract method, Object model) {
        return method.isIncremental()
                && plan.ledger().isSettled(model, plan.standing(model).trained());
    }

    /** Gives the solver the sizes that the fields of a model have now. */
    static void bind(Solver solver, ModelPlan plan, MethodContract method, Object model) {
        boolean settled = isSettled(plan, method, model);
        for (FieldDimension dimension : of(plan, method)) {
            Long size = settled || !isRelearned(dimension.field, method) ? dimension.sizeOf(model) : null;
            if (size != null) {
                solver.bind(dimension.name, dimension.bound(size));
            }
        }
        FieldGroup.bind(solver, plan, method, model, settled);
        Lesson lesson = method.trains() && !settled ? null : plan.ledger().lesson(model);
        if (lesson != null) {
            LearnedDimension.bind(solver, plan, lesson);
        }
    }

    /** Whether the field is what the method is about to fill. */
    static boolean isRelearned(ModelField field, MethodContract method) {
        return method.trains() && field.contract().learned();
    }

    /** The size now if the model is trained and nothing trains it anew, else {@link Sizes#ANY}. */
    int sizeIfSettled(ModelPlan plan, Object model) {
        Long size = plan.ledger().isSettled(model, plan.standing(model).trained()) ? sizeOf(model) : null;
        return size == null ? Sizes.ANY : size > Sizes.LARGEST ? Sizes.BAD : size.intValue();
    }

    /** The size now, null if the field gives none. */
    @Nullable Long sizeOf(Object model) {
        Object value = field.read(model);
        if (axis == ITSELF) {
            return value instanceof Number number && number.longValue() >= 0 ? number.longValue() : null;
        }
        int size = Sizes.first(value, axis);
        return size == Sizes.ANY ? null : (long) size;
    }

    Dimension bound(long size) {
        return new Dimension(size, field.boundBy(), field.phrase());
    }
}
