package dev.proviso.link;

import dev.proviso.contract.Names;
import dev.proviso.event.EventKind;
import dev.proviso.event.Occurrence;
import dev.proviso.profile.LearnedPlan;
import dev.proviso.report.Reporter;
import dev.proviso.schema.SchemaException;
import dev.proviso.schema.TableContract;
import java.lang.invoke.MethodHandles;
import java.util.Optional;

/** The schemas that models have learned, for whoever saves and loads them. */
public final class LearnedSchemas {
    private static final String TEACHER = "learnSchema";

    private LearnedSchemas() {}

    /** See {@code Proviso.learnedSchema}. */
    public static Optional<TableContract> of(Object object) {
        Object model = Guarded.unwrap(object);
        return Optional.ofNullable(plan(model).schema(model));
    }

    /** See {@code Proviso.learnSchema}. */
    public static void teach(Object object, TableContract schema) {
        Object model = Guarded.unwrap(object);
        Class<?> type = model.getClass();
        ModelPlan plan = plan(model);
        if (!plan.contract().schema().isOfUse()) {
            throw new IllegalArgumentException(
                    type.getName()
                            + " asks for no learned schema: nothing in it is @Schema(learned = true) or a @Learned TableContract");
        }
        TableContract taught = schema.learnedBy() != null
                ? schema
                : schema.toBuilder().learnedBy(TEACHER).build();
        try {
            LearnedPlan.requireSense(taught, type.getClassLoader());
        } catch (SchemaException senseless) {
            throw new IllegalArgumentException(
                    Names.simple(type) + " can not be held to this schema: " + senseless.getMessage(), senseless);
        }
        SchemaField field = plan.schemaField();
        if (field == null) {
            plan.ledger().teach(model, taught);
        } else {
            field.set(model, taught);
        }
        if (Reporter.isHeard(EventKind.SCHEMA_LEARNED, System.Logger.Level.INFO)) {
            Reporter.publish(TrainingNews.learned(Occurrence.now(), type.getName(), TEACHER, taught));
        }
    }

    private static ModelPlan plan(Object model) {
        return ModelPlan.of(model.getClass(), MethodHandles.lookup());
    }
}
