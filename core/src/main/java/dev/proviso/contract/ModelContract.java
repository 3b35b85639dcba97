package dev.proviso.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the class of a model promises besides its methods.
 *
 * @param type the class
 * @param fields the fields with a contract, of the class and those above it
 * @param trainers the names of what one calls to train it: methods, and {@code new Model} for a constructor
 * @param madeTrained whether a constructor trains it, its own or one of a class above
 * @param by the member that tells whether a model is trained, if one does
 * @param learns the names whose sizes a training leaves behind that no field holds
 * @param schema what it has to do with learned schemas
 */
public record ModelContract(
        Class<?> type,
        List<FieldContract> fields,
        List<String> trainers,
        boolean madeTrained,
        @Nullable TrainedBy by,
        List<String> learns,
        SchemaUse schema) {

    public ModelContract {
        fields = List.copyOf(fields);
        trainers = List.copyOf(trainers);
        learns = List.copyOf(learns);
    }

    /** Whether nothing but the return of a training method tells that the model is trained. */
    public boolean isTracked() {
        return by == null && !isToldByFields() && trains();
    }

    /** Whether it is trained exactly if the models are that it holds: nothing else tells. */
    public boolean isHolder() {
        return by == null && !isToldByFields() && !trains() && holds();
    }

    /** Whether the model can ever be trained, as far as its contract shows. */
    public boolean isTrainable() {
        return by != null || isToldByFields() || trains() || holds();
    }

    private boolean trains() {
        return madeTrained || !trainers.isEmpty();
    }

    private boolean isToldByFields() {
        for (FieldContract field : fields) {
            if (field.tellsTraining()) {
                return true;
            }
        }
        return false;
    }

    private boolean holds() {
        for (FieldContract field : fields) {
            if (field.held() != null) {
                return true;
            }
        }
        return false;
    }
}
