package dev.proviso.contract;

import dev.proviso.value.Carrier;

/**
 * What a contract says of one value.
 *
 * @param kind where the value stands
 * @param index the parameter's index, counted from 0; -1 for what is no parameter
 * @param name the parameter's or field's name, or {@code return}
 * @param carrier what the declared type tells of the value's shape
 * @param clauses what is stated
 */
public record ValueContract(Kind kind, int index, String name, Carrier carrier, Clauses clauses) {

    /** Where a value stands. */
    public enum Kind {
        PARAMETER,
        RETURN,
        FIELD
    }

    /** The value as what binds a dimension, for a machine: {@code parameter x}. */
    public String boundBy() {
        return switch (kind) {
            case PARAMETER -> "parameter " + name;
            case RETURN -> "return";
            case FIELD -> "field " + name;
        };
    }
}
