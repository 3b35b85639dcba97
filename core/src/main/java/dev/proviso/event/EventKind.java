package dev.proviso.event;

/** What has happened. Kinds are added to, never changed. */
public enum EventKind {
    /** A call broke one clause of its contract. */
    VIOLATION("violation", "dev.proviso.violation"),
    /** The training of a model has ended well. */
    TRAINED("trained", "dev.proviso.event.training"),
    /** The training of a model has thrown, or has broken its contract. */
    TRAINING_FAILED("training_failed", "dev.proviso.event.training"),
    /** A mode or depth was set while the program runs. */
    SETTING_CHANGED("setting_changed", "dev.proviso.event.setting"),
    /** What is enforced and what is not, some time after the first contracted call. */
    INVENTORY("inventory", "dev.proviso.event.inventory"),
    /** A model has learned the schema of the table that it was trained on, or was given one. */
    SCHEMA_LEARNED("schema_learned", "dev.proviso.event.schema"),
    /** How far a column is, as a distribution, from what training has seen of it. */
    DRIFT("drift", "dev.proviso.event.drift");

    private final String word;
    private final String logger;

    EventKind(String word, String logger) {
        this.word = word;
        this.logger = logger;
    }

    /** The value of the key {@code contract.event}. */
    public String word() {
        return word;
    }

    /** The name that OpenTelemetry knows the event by, the value of the key {@code otel.event.name}. */
    public String qualified() {
        return "proviso." + word;
    }

    /** The name of the logger that logs it. */
    public String logger() {
        return logger;
    }
}
