package dev.proviso.link;

import dev.proviso.Mode;
import dev.proviso.contract.Names;
import dev.proviso.event.Occurrence;
import dev.proviso.event.SchemaLearned;
import dev.proviso.event.Trained;
import dev.proviso.event.TrainingFailed;
import dev.proviso.mode.Modes;
import dev.proviso.report.InternalFaults;
import dev.proviso.report.LogLimit;
import dev.proviso.report.Reporter;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.TableContract;
import dev.proviso.training.Lesson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells of the trainings by one method; the log of as many a second as it may log. They are told even where nobody hears, as
 * how the last one has ended can be asked for later.
 */
final class TrainingNews {
    private static final String WHAT = "events of trainings";

    private final Site site;
    private final String method;
    private final LogLimit ofEnds;
    private final LogLimit ofFailures;

    TrainingNews(Site site) {
        this.site = site;
        this.method = Names.method(site.method().method());
        this.ofEnds = site.tally().trainings();
        this.ofFailures = site.tally().failedTrainings();
    }

    /**
     * A training has ended well.
     *
     * @param schema what it has learned of the columns of its table, or null
     */
    void trained(ModelPlan plan, Object self, Frame frame, Lesson lesson, @Nullable TableContract schema) {
        try {
            if (!isOff()) {
                tell(plan, self, frame, lesson, schema);
            }
        } catch (RuntimeException | LinkageError fault) {
            InternalFaults.tellUnreported(WHAT, fault);
        }
    }

    /** A training has failed. */
    void failed(Class<?> model, Frame frame, String reason) {
        try {
            if (!isOff()) {
                tell(model, frame, reason);
            }
        } catch (RuntimeException | LinkageError fault) {
            InternalFaults.tellUnreported(WHAT, fault);
        }
    }

    private void tell(ModelPlan plan, Object self, Frame frame, Lesson lesson, @Nullable TableContract schema) {
        boolean logged = isLogged(ofEnds);
        String model = site.method().named(self).getName();
        Occurrence now = Occurrence.now();
        long suppressed = logged ? ofEnds.take() : 0;
        Reporter.publish(
                new Trained(now, model, method, dimensions(plan, self, lesson), duration(frame), suppressed), logged);
        if (schema != null) {
            Reporter.publish(learned(now, model, method, schema), logged);
        }
    }

    private void tell(Class<?> model, Frame frame, String reason) {
        boolean logged = isLogged(ofFailures);
        long suppressed = logged ? ofFailures.take() : 0;
        Reporter.publish(
                new TrainingFailed(Occurrence.now(), model.getName(), method, reason, duration(frame), suppressed),
                logged);
    }

    /** A model has learned a schema, or was given it. */
    static SchemaLearned learned(Occurrence at, String model, String method, TableContract schema) {
        List<String> columns = new ArrayList<>();
        for (ColumnContract column : schema.columns()) {
            columns.add(column.name());
        }
        return new SchemaLearned(at, model, method, columns);
    }

    private boolean isOff() {
        return Modes.policy(site.lookup().lookupClass()).value() == Mode.OFF;
    }

    private static boolean isLogged(LogLimit limit) {
        if (limit.admits()) {
            return true;
        }
        limit.suppress();
        return false;
    }

    private static Duration duration(Frame frame) {
        return Duration.ofNanos(System.nanoTime() - frame.begun());
    }

    /** The sizes that the model's fields hold now, and those that no field holds. */
    private static Map<String, Long> dimensions(ModelPlan plan, Object self, Lesson lesson) {
        Map<String, Long> sizes = new LinkedHashMap<>();
        for (ModelField field : plan.fields()) {
            if (field.contract().learned()) {
                for (FieldDimension dimension : FieldDimension.in(field)) {
                    Long size = dimension.isOfGroup() ? null : dimension.sizeOf(self);
                    if (size != null) {
                        sizes.putIfAbsent(dimension.name(), size);
                    }
                }
            }
        }
        List<String> names = plan.contract().learns();
        for (int i = 0; i < names.size(); i++) {
            if (lesson.sizes()[i] != Lesson.UNKNOWN) {
                sizes.putIfAbsent(names.get(i), lesson.sizes()[i]);
            }
        }
        return sizes;
    }
}
