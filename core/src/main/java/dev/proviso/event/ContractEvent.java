package dev.proviso.event;

import java.util.Map;

/**
 * Something that has happened to a contracted model, or to Proviso. It holds names, sizes, counts and times, never a model
 * or what is in a tensor.
 */
public sealed interface ContractEvent
        permits Violated, Trained, TrainingFailed, SettingChanged, InventoryTaken, SchemaLearned, Drifted {

    EventKind kind();

    /** When and where it has happened. */
    Occurrence at();

    /** How much it matters: ERROR where a call failed, WARNING where something asks to be looked at, else INFO. */
    System.Logger.Level level();

    /** What has happened, in one line for a person, of at most 2,000 characters. */
    String message();

    /**
     * The same for a machine: the keys of docs/events.md in their order, all beginning with {@code contract.}, but for
     * {@code otel.event.name}. Values are strings on one line with at most 256 characters, longs, finite doubles and
     * booleans. It is made anew each time.
     */
    Map<String, Object> fields();
}
