package dev.proviso.link;

import dev.proviso.Blame;
import dev.proviso.ContractDefinitionException;
import dev.proviso.Depth;
import dev.proviso.Mode;
import dev.proviso.Violation;
import dev.proviso.contract.ValueContract;
import dev.proviso.inventory.MethodTally;
import dev.proviso.mode.Depths;
import dev.proviso.mode.Modes;
import dev.proviso.schema.TableContract;
import dev.proviso.training.Lesson;
import dev.proviso.training.OpenTraining;
import dev.proviso.training.TrainingLedger;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What becomes of a model when its training has ended: it is judged, and is trained or has failed. */
final class TrainingEnd {
    private final Site site;
    private final String name;
    private final DefinitionFaults faults;
    private final MethodTally tally;
    private final TrainingNews news;

    TrainingEnd(Site site, Mode mode) {
        this.site = site;
        this.faults = new DefinitionFaults(mode);
        this.tally = site.tally();
        this.news = new TrainingNews(site);
        this.name = TrainingCalls.name(site.method());
    }

    void awaits(Object self, OpenTraining training) {
        plan(self).ledger().await(self, training);
    }

    void threw(Object self, OpenTraining training, Frame frame, Throwable thrown) {
        String reason = reason(thrown);
        plan(self).ledger().fail(self, training, reason);
        news.failed(site.method().named(self), frame, reason);
    }

    /** A static method has thrown, so that there is no model. */
    void madeThrew(Frame frame, Throwable thrown) {
        news.failed(made(), frame, reason(thrown));
    }

    /** The class of the model that a static method was to make, as far as its declaration tells. */
    private Class<?> made() {
        Executable executable = site.method().method();
        Class<?> returned = executable instanceof Method method ? method.getReturnType() : void.class;
        boolean telling = returned != Object.class && !returned.isInterface();
        return telling ? returned : executable.getDeclaringClass();
    }

    private String reason(Throwable thrown) {
        Throwable told =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return name + " threw " + told.getClass().getName();
    }

    /** An instance method has returned: the fields are judged if it is the outermost training. */
    void returned(Object self, @Nullable Object result, Frame frame, boolean checked) {
        OpenTraining training = frame.opened();
        ModelPlan plan = plan(self);
        Judged judged = judged(plan, self, training, frame, self.getClass());
        List<Violation> found = List.of();
        if (checked) {
            found = examine(judged, self, fields(judged, null, false), result, frame);
        }
        close(judged, found, frame, self.getClass());
    }

    /** An instance method has returned null in place of a stage: that is all there is to judge. */
    void returnedNoStage(Object self, Frame frame, boolean checked) {
        ModelPlan plan = plan(self);
        Judged judged = judged(plan, self, frame.opened(), frame, self.getClass());
        if (checked && mode() != Mode.OFF) {
            judged.findings.returnsNull("a CompletionStage");
        }
        close(judged, judged.findings.violations(), frame, self.getClass());
    }

    /** A static method has returned null in place of the model, or of a stage. */
    void madeNone(String expected, Frame frame, boolean checked) {
        Class<?> type = site.method().method().getDeclaringClass();
        if (checked && mode() != Mode.OFF) {
            Findings findings = new Findings(site.method(), type, Blame.MODEL, site.members(null, null));
            findings.returnsNull(expected);
            news.failed(made(), frame, name + " returned null");
            Settlement.settle(site.method(), type, findings, mode(), tally, false);
        }
    }

    /** A static method has returned: what it returns is the model. */
    void made(@Nullable Object model, Frame frame, boolean checked) {
        Class<?> type = site.method().method().getDeclaringClass();
        if (model == null) {
            madeNone("the trained model", frame, checked);
            return;
        }
        Object self = Guarded.unwrap(model);
        ModelPlan plan;
        try {
            plan = plan(self);
        } catch (ContractDefinitionException senseless) {
            faults.tell(senseless);
            return;
        }
        OpenTraining training = begin(plan, self);
        Judged judged = judged(plan, self, training, frame, type);
        List<Violation> found = List.of();
        if (checked) {
            found = examine(judged, null, fields(judged, null, false), model, frame);
        }
        close(judged, found, frame, type);
    }

    /** A constructor has returned: the fields of its class and above are judged, unless a longer training goes on. */
    void constructed(Object self, Frame frame, boolean checked) {
        Class<?> type = site.method().method().getDeclaringClass();
        ConstructorChain chain = ConstructorChain.above(type, self.getClass());
        if (chain == ConstructorChain.WITHIN) {
            return;
        }
        ModelPlan plan;
        try {
            plan = plan(self);
        } catch (ContractDefinitionException toldByMethodsOfThatClass) {
            return;
        }
        OpenTraining training = begin(plan, self);
        Judged judged = judged(plan, self, training, frame, type);
        List<Violation> found = List.of();
        if (checked) {
            LearnedFields fields = fields(judged, type, chain == ConstructorChain.PERHAPS_WITHIN);
            found = examine(judged, null, fields, null, frame);
        }
        close(judged, found, frame, type);
    }

    /** The mode now: a stage may complete long after its method has returned. */
    private Mode mode() {
        return Modes.policy(site.lookup().lookupClass()).value();
    }

    /** What has trained the model while it was made is part of its making: what that has taught holds on. */
    private static @Nullable OpenTraining begin(ModelPlan plan, Object self) {
        return plan.ledger().begin(self, plan.standing(self).trained(), true);
    }

    private LearnedFields fields(Judged judged, @Nullable Class<?> upTo, boolean unfinished) {
        boolean cells = Depths.of(site.lookup().lookupClass().getName()) == Depth.FULL;
        SchemaField taught = judged.schema == null ? null : judged.plan.schemaField();
        return new LearnedFields(judged.plan, upTo, unfinished, cells, taught == null ? null : taught.field());
    }

    /** The table of the outermost training is the one that counts; where it had none, that of one within it. */
    private Judged judged(ModelPlan plan, Object self, @Nullable OpenTraining training, Frame frame, Class<?> named) {
        TableContract schema = frame.schema();
        if (schema == null && training != null) {
            schema = plan.ledger().taughtWithin(self, training);
        }
        return new Judged(plan, self, training, schema, findings(plan, self, named));
    }

    private ModelPlan plan(Object self) {
        return ModelPlan.of(self.getClass(), site.lookup());
    }

    private Findings findings(ModelPlan plan, Object self, Class<?> named) {
        return new Findings(site.method(), named, Blame.MODEL, site.members(plan, self));
    }

    /**
     * What is wrong with the model and the return.
     *
     * @param binder the model, if it was there at the entry, so that its fields may have bound names
     */
    private List<Violation> examine(
            Judged judged, @Nullable Object binder, LearnedFields fields, @Nullable Object result, Frame frame) {
        if (mode() == Mode.OFF) {
            return List.of();
        }
        Findings findings = judged.findings;
        try {
            Origins.bind(findings.solver(), site, binder, frame);
            if (judged.training != null) {
                fields.examine(findings, judged.self);
            }
            for (ValueContract returned : site.method().returned()) {
                findings.examine(returned, result);
            }
            if (!site.method().later()) {
                Object made = ConstraintFindings.returned(site.method(), judged.self, result);
                new ConstraintFindings(site.method(), findings).ofReturn(binder, made);
            }
            return findings.violations();
        } catch (ContractDefinitionException senseless) {
            faults.tell(senseless);
            return findings.violations();
        } catch (RuntimeException | LinkageError fault) {
            site.fault(fault);
            return List.of();
        } catch (VirtualMachineError unjudged) {
            if (judged.training != null) {
                threw(judged.self, judged.training, frame, unjudged);
            }
            throw unjudged;
        }
    }

    private void close(Judged judged, List<Violation> violations, Frame frame, Class<?> named) {
        TrainingLedger ledger = judged.plan.ledger();
        Lesson lesson = Lessons.of(site, judged.plan, frame);
        if (judged.training == null) {
            ledger.learn(judged.self, lesson);
        } else if (violations.isEmpty()) {
            SchemaField field = judged.plan.schemaField();
            if (field != null && judged.schema != null) {
                field.set(judged.self, judged.schema);
            }
            ledger.succeed(judged.self, judged.training, lesson);
            news.trained(judged.plan, judged.self, frame, lesson, judged.schema);
        } else {
            String reason = name + " broke its contract (" + violations.get(0).code() + ")";
            ledger.fail(judged.self, judged.training, reason);
            news.failed(site.method().named(judged.self), frame, reason);
        }
        Settlement.settle(site.method(), named, violations, judged.findings, mode(), tally, false);
    }

    /**
     * What is judged at the end of a call.
     *
     * @param training the training that ends with it, or null where it was part of another
     * @param schema the schema of the table that the model was trained on, if it is known
     */
    private record Judged(
            ModelPlan plan,
            Object self,
            @Nullable OpenTraining training,
            @Nullable TableContract schema,
            Findings findings) {}
}
