package dev.proviso.contract;

import dev.proviso.value.Carrier;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A parameter or a field that holds models which must be trained.
 *
 * @param index the parameter's index, counted from 0; -1 for a field
 * @param name the parameter's or field's name
 * @param by the member of each model that tells whether it is trained, or null where its own contract does
 * @param where the element, for messages
 * @param type its declared type
 */
public record HeldContract(int index, String name, @Nullable String by, String where, Type type) {

    /** The declared class of the models, looked for in arrays and other containers; Object where they may be any. */
    public Class<?> model() {
        return Carrier.erase(HeldReader.modelIn(type));
    }

    /** The annotation as it is written. */
    public String annotation() {
        return TrainedBy.annotation(by);
    }
}
