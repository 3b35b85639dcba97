package dev.proviso.table;

import dev.proviso.constraint.NativeConstraint;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What judges the cells of a column, as handles that the virtual machine can look through, rule by rule. */
final class ColumnHandles {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle IS_NULL = isNull();

    private ColumnHandles() {}

    /** @param taken double, long or Object */
    static MethodHandle accepts(ColumnPlan column, Class<?> taken) {
        if (column.constraints() != null) {
            return bind(ColumnPlan.class, column, taken);
        }
        return taken == Object.class ? objects(column) : numbers(column, taken);
    }

    private static MethodHandle objects(ColumnPlan column) {
        MethodHandle all = constant(true, Object.class);
        List<CellRule> rules = column.rules();
        for (int i = rules.size() - 1; i >= 0; i--) {
            all = and(bind(CellRule.class, rules.get(i), Object.class), all);
        }
        all = and(bind(CellType.class, column.cellType(), Object.class), all);
        return MethodHandles.guardWithTest(IS_NULL, constant(column.nullable(), Object.class), all);
    }

    private static MethodHandle numbers(ColumnPlan column, Class<?> taken) {
        List<CellRule> ends = new ArrayList<>();
        MethodHandle all = constant(true, taken);
        List<CellRule> rules = column.rules();
        for (int i = rules.size() - 1; i >= 0; i--) {
            CellRule rule = rules.get(i);
            if (rule instanceof RangeRule || rule instanceof FiniteRule) {
                ends.add(rule);
            } else {
                all = and(number(rule, taken), all);
            }
        }
        Interval interval = Interval.of(ends);
        return interval == null || ends.isEmpty() ? all : and(bind(Interval.class, interval, taken), all);
    }

    private static MethodHandle and(MethodHandle test, MethodHandle rest) {
        return MethodHandles.guardWithTest(
                test, rest, constant(false, test.type().parameterType(0)));
    }

    private static MethodHandle constant(boolean value, Class<?> taken) {
        return MethodHandles.dropArguments(MethodHandles.constant(boolean.class, value), 0, taken);
    }

    private static MethodHandle number(CellRule rule, Class<?> taken) {
        return rule instanceof ConstraintRule outer
                ? bind(NativeConstraint.class, outer.constraint(), taken)
                : bind(CellRule.class, rule, taken);
    }

    private static MethodHandle bind(Class<?> face, Object receiver, Class<?> taken) {
        try {
            return LOOKUP.findVirtual(face, "accepts", MethodType.methodType(boolean.class, taken))
                    .bindTo(receiver);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(receiver.getClass().getName() + ".accepts", missing);
        }
    }

    private static MethodHandle isNull() {
        try {
            return LOOKUP.findStatic(Objects.class, "isNull", MethodType.methodType(boolean.class, Object.class));
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError("Objects.isNull", missing);
        }
    }
}
