package dev.proviso.jfr;

import dev.proviso.event.Trained;
import dev.proviso.event.TrainingFailed;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/** One training that has ended. It is recorded at its end, on the thread that ended it. */
@Name("dev.proviso.Training")
@Label("Model Training")
@Description("The training of a contracted model has ended")
@Category("Proviso")
final class TrainingRecord extends Event {
    @Label("Model")
    final String model;

    @Label("Method")
    final String method;

    @Label("Succeeded")
    final boolean succeeded;

    @Label("Took")
    @Timespan(Timespan.NANOSECONDS)
    final long took;

    @Label("Dimensions")
    final @Nullable String dimensions;

    @Label("Reason")
    final @Nullable String reason;

    TrainingRecord(Trained trained) {
        this.model = trained.model();
        this.method = trained.method();
        this.succeeded = true;
        this.took = trained.duration().toNanos();
        this.dimensions = (String) trained.fields().get("contract.dimensions");
        this.reason = null;
    }

    TrainingRecord(TrainingFailed failed) {
        this.model = failed.model();
        this.method = failed.method();
        this.succeeded = false;
        this.took = failed.duration().toNanos();
        this.dimensions = null;
        this.reason = failed.reason();
    }
}
