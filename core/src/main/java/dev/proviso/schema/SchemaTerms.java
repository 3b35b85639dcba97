package dev.proviso.schema;

import dev.proviso.annotation.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation says of a table besides the columns that it declares.
 *
 * @param learned whether the table must be as the model's training has seen it
 * @param extra what becomes of columns that training has not seen, if that is stated
 * @param order whether columns must come in the order of the training, if that is stated
 * @param drift how far all columns may be from those seen in training, if that is stated
 * @param names the member of the model that names the columns of a matrix; empty if none does
 */
public record SchemaTerms(
        boolean learned,
        Schema.Extra extra,
        Schema.Order order,
        @Nullable DriftContract drift,
        String names) {

    /** The same where nothing is learned. */
    public SchemaTerms withoutLearned() {
        return new SchemaTerms(false, extra, order, drift, names);
    }

    /** A learned schema asks for no other columns, unless it is said that it does. */
    public Schema.Extra extraOfLearned() {
        return extra == Schema.Extra.DEFAULT ? Schema.Extra.REJECT : extra;
    }

    /** The order that a learned schema asks for, where that of the training is this. */
    public Schema.Order orderOfLearned(Schema.Order ofTraining) {
        return order == Schema.Order.DEFAULT ? ofTraining : order;
    }
}
