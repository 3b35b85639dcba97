package dev.proviso.link;

import dev.proviso.contract.MethodContract;
import dev.proviso.contract.TableClause;
import dev.proviso.contract.ValueContract;
import dev.proviso.profile.Learner;
import dev.proviso.schema.TableContract;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Learns the schema of the table that a training is given, as it is before the method can change it. It is part of what
 * training leaves behind, and goes on whatever the mode.
 */
final class TableLesson {
    private final Site site;
    private final @Nullable ModelPlan model;
    private final int argument;
    private final Learner learner;
    private final @Nullable ColumnNames names;

    private TableLesson(Site site, @Nullable ModelPlan model, ValueContract parameter, TableClause clause) {
        this.site = site;
        this.model = model;
        this.argument =
                site.type().parameterCount() - site.method().parameterNames().size() + parameter.index();
        this.learner = new Learner(clause.plan(), clause.terms().drift());
        this.names = model == null || clause.names().isEmpty() ? null : model.names(clause.names(), site.lookup());
    }

    /**
     * What a training learns.
     *
     * @param model the plan of the model's class, or null where the model is yet to be made
     * @return null if it is given no table, or no one would ask for its schema
     */
    static @Nullable TableLesson of(Site site, @Nullable ModelPlan model) {
        if (!site.method().trains() || !isOfUse(site, model)) {
            return null;
        }
        ValueContract first = null;
        TableClause clause = null;
        for (ValueContract parameter : site.method().parameters()) {
            TableClause stated = parameter.clauses().table();
            if (stated != null && (clause == null || (stated.isLearned() && !clause.isLearned()))) {
                first = parameter;
                clause = stated;
            }
        }
        return first == null || clause == null ? null : new TableLesson(site, model, first, clause);
    }

    /** A model that is yet to be made may be of a class that says more than the one that is known. */
    private static boolean isOfUse(Site site, @Nullable ModelPlan model) {
        if (model != null) {
            return model.contract().schema().isOfUse();
        }
        MethodContract method = site.method();
        ModelPlan made = MadeModel.plan(method, site.lookup());
        Class<?> type = MadeModel.type(method);
        return made != null
                && type != null
                && (made.contract().schema().isOfUse() || type == Object.class || isOpen(type.getModifiers()));
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isAbstract(modifiers) || Modifier.isInterface(modifiers);
    }

    /** Takes the entry's frame and the call's arguments, and gives the frame that goes on. */
    MethodHandle handle() {
        MethodType type = site.type();
        return Functions.bind(this, "learn", Object.class, Object.class, Object[].class)
                .asCollector(Object[].class, type.parameterCount())
                .asType(type.insertParameterTypes(0, type.returnType()));
    }

    @Nullable Object learn(@Nullable Object frame, @Nullable Object[] arguments) {
        Object table = arguments[argument];
        if (!(frame instanceof Frame checked) || table == null) {
            return frame;
        }
        Object self = model == null ? null : arguments[0];
        TableContract known = self == null || model == null ? null : known(model, self);
        TableContract schema = known == null ? learn(self, table) : known;
        return schema == null ? frame : checked.learning(schema);
    }

    /** What a training that goes on from a former one keeps. */
    private @Nullable TableContract known(ModelPlan plan, Object self) {
        if (!site.method().isIncremental()) {
            return null;
        }
        if (plan.ledger().isTraining(self)) {
            return plan.ledger().taughtSoFar(self);
        }
        return plan.ledger().isSettled(self, plan.standing(self).trained()) ? plan.schema(self) : null;
    }

    /** A table that can not be read teaches nothing, and training will tell of it in its own way. */
    private @Nullable TableContract learn(@Nullable Object self, Object table) {
        List<String> given = null;
        if (names != null && self != null) {
            given = names.ask(self).names();
            if (given == null) {
                return null;
            }
        }
        try {
            return learner.learn(table, given, TrainingCalls.name(site.method()));
        } catch (VirtualMachineError fatal) {
            throw fatal;
        } catch (Throwable unreadable) {
            return null;
        }
    }
}
