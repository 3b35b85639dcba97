package dev.proviso.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a class has to do with learned schemas.
 *
 * @param taughtBy the names of what trains its models on a table with a schema, so that it can be learned
 * @param isDemanded whether a method asks for tables as training has seen them
 * @param field the learned field that holds the schema, if there is one
 */
public record SchemaUse(
        List<String> taughtBy, boolean isDemanded, @Nullable FieldContract field) {

    public SchemaUse {
        taughtBy = List.copyOf(taughtBy);
    }

    /** Whether it is of any use to learn a schema. */
    public boolean isOfUse() {
        return isDemanded || field != null;
    }

    /** Whether a model can ever come to have learned a schema. */
    public boolean canBeLearned() {
        return field != null || !taughtBy.isEmpty();
    }
}
