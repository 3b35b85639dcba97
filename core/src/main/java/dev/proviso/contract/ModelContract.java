package dev.proviso.contract;

import java.util.List;

/**
 * What the class of a model promises besides its methods.
 *
 * @param type the class
 * @param fields the fields with a contract, of the class and those above it
 * @param trainers the names of the methods that train it
 */
public record ModelContract(Class<?> type, List<FieldContract> fields, List<String> trainers) {

    public ModelContract {
        fields = List.copyOf(fields);
        trainers = List.copyOf(trainers);
    }

    /** Whether nothing but the return of a training method tells that the model is trained. */
    public boolean isTracked() {
        for (FieldContract field : fields) {
            if (field.tellsTraining()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the model can ever be trained, as far as its contract shows. */
    public boolean isTrainable() {
        return !isTracked() || !trainers.isEmpty();
    }
}
