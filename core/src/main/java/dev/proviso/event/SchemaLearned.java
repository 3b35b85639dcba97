package dev.proviso.event;

import java.util.List;
import java.util.Map;

/**
 * A model has learned the schema of the table that it was trained on, or was given one.
 *
 * @param at when and where
 * @param model the binary name of the model's class
 * @param method what has trained it: a method's name, {@code <init>}, or {@code learnSchema} where it was given
 * @param columns the names of the columns, in their order
 */
public record SchemaLearned(Occurrence at, String model, String method, List<String> columns) implements ContractEvent {

    public SchemaLearned {
        columns = List.copyOf(columns);
    }

    @Override
    public EventKind kind() {
        return EventKind.SCHEMA_LEARNED;
    }

    @Override
    public System.Logger.Level level() {
        return System.Logger.Level.INFO;
    }

    @Override
    public String message() {
        String number = columns.size() == 1 ? "1 column" : columns.size() + " columns";
        return EventFields.message(EventFields.simple(model) + "." + method + ": learned a schema of " + number);
    }

    @Override
    public Map<String, Object> fields() {
        return new EventFields(kind())
                .with("contract.model", model)
                .with("contract.method", method)
                .with("contract.columns", (long) columns.size())
                .with("contract.column_names", columns)
                .map();
    }
}
