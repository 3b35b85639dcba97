package dev.proviso.link;

import dev.proviso.contract.FieldContract;
import dev.proviso.contract.ValueContract;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a model as its training has left them.
 *
 * @param plan the plan of the model's class
 * @param upTo the class whose fields are judged, with those of the classes above it; null for all
 * @param unfinished whether fields may still come to be set
 * @param cells whether their cells are read
 * @param taught the field that is about to be set to the schema that was learned, or null
 */
record LearnedFields(
        ModelPlan plan,
        @Nullable Class<?> upTo,
        boolean unfinished,
        boolean cells,
        @Nullable ModelField taught) {

    void examine(Findings findings, Object model) {
        for (ModelField field : plan.fields()) {
            FieldContract contract = field.contract();
            if (upTo != null && !contract.field().getDeclaringClass().isAssignableFrom(upTo)) {
                continue;
            }
            Object value = field.read(model);
            ValueContract stated = contract.value();
            if (value == null && contract.tellsTraining() && !unfinished && !field.equals(taught)) {
                findings.notLearned(contract.field().getName());
            } else if (value != null && stated != null) {
                findings.examine(cells ? stated : stated.withoutCells(), value);
            }
        }
    }
}
