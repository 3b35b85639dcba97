package dev.proviso.logback;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.Mode;
import dev.proviso.annotation.Severity;
import dev.proviso.event.ContractEvent;
import dev.proviso.event.Drifted;
import dev.proviso.event.InventoryTaken;
import dev.proviso.event.Occurrence;
import dev.proviso.event.SchemaLearned;
import dev.proviso.event.SettingChanged;
import dev.proviso.event.Trained;
import dev.proviso.event.TrainingFailed;
import dev.proviso.event.Violated;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events of every kind: with as many keys as they can have, and with as few. */
final class Events {

    private static final String MODEL = "com.acme.StandardScaler";
    private static final Duration LONG = Duration.ofMillis(3_412);

    private static final ColumnFinding FINDING = new ColumnFinding(
            Code.CELL_INVALID,
            Severity.ERROR,
            "sepal length",
            "range",
            "0.0 to 10.0",
            "51.0",
            2,
            150,
            List.of(3, 7),
            List.of("51.0"),
            "column sepal length: expected 0.0 to 10.0, got 51.0");

    private Events() {}

    static List<ContractEvent> fullest() {
        return List.of(
                new Violated(Occurrence.now(), Violations.WRONG_SIZE.withFinding(FINDING), Mode.ENFORCE, 12),
                trained(),
                new TrainingFailed(Occurrence.now(), MODEL, "fit", "fit threw java.io.IOException", LONG, 4),
                new SettingChanged(Occurrence.now(), "mode", "com.acme", "ENFORCE", "WARN", "dashboard"),
                new InventoryTaken(Occurrence.now(), 12, 9, 1, 2, "ENFORCE", List.of("the JVM refused it")),
                new SchemaLearned(Occurrence.now(), MODEL, "fit", List.of("age", "sepal length")),
                drifted(0.31));
    }

    static List<ContractEvent> least() {
        return List.of(
                new Violated(Occurrence.now(), Violations.LEAST, Mode.WARN, 0),
                new Trained(Occurrence.now(), MODEL, "<init>", Map.of(), Duration.ZERO, 0),
                new TrainingFailed(Occurrence.now(), MODEL, "fit", "", Duration.ZERO, 0),
                new SettingChanged(Occurrence.now(), "depth", "", "FULL", "SHAPES", "Proviso.depth"),
                new InventoryTaken(Occurrence.now(), 0, 0, 0, 0, "OFF", List.of()),
                new SchemaLearned(Occurrence.now(), MODEL, "learnSchema", List.of()),
                drifted(Double.POSITIVE_INFINITY));
    }

    static Trained trained() {
        Map<String, Long> dimensions = new LinkedHashMap<>();
        dimensions.put("d", 4L);
        dimensions.put("k", 3L);
        return new Trained(Occurrence.now(), MODEL, "fit", dimensions, LONG, 1);
    }

    static Drifted drifted(double distance) {
        return new Drifted(Occurrence.now(), MODEL, "predict", "rows", "age", "KOLMOGOROV_SMIRNOV", distance, 0.2, 7);
    }

    /** Events of every kind with this text in every place that a user's program has a say in. */
    static List<ContractEvent> holding(String text) {
        return List.of(
                new Trained(Occurrence.now(), text, text, Map.of(text, 4L), LONG, 0),
                new TrainingFailed(Occurrence.now(), text, text, text, LONG, 0),
                new SettingChanged(Occurrence.now(), "mode", text, text, text, text),
                new InventoryTaken(Occurrence.now(), 1, 1, 1, 1, "ENFORCE", List.of(text, text)),
                new SchemaLearned(Occurrence.now(), text, text, List.of(text, text)),
                new Drifted(Occurrence.now(), text, text, text, text, "MEAN", Double.NaN, 0.2, 0));
    }
}
