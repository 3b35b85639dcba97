package dev.proviso.examples.iris;

import dev.proviso.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Mistakes in tables: names, types and values that are not what their columns say. */
final class TableMistakes {

    private final IrisClassifier classifier;
    private final List<Map<String, ?>> heldOut;

    TableMistakes(Experiment experiment) {
        this.classifier = experiment.classifier();
        this.heldOut = experiment.heldOut().rows();
    }

    List<Mistake> all() {
        return List.of(aColumnIsRenamed(), lengthAndWidthAreSwapped(), aNumberIsText());
    }

    private Mistake aColumnIsRenamed() {
        String code =
                """
                row.put("petalLength", row.remove("petal_length")); // in each row
                classifier.predict(flowers);
                """;
        return new Mistake("A column is renamed", Code.COLUMN_MISSING, code, () -> {
            List<Map<String, ?>> flowers = new ArrayList<>();
            for (Map<String, ?> flower : heldOut) {
                Map<String, Object> row = new LinkedHashMap<>(flower);
                row.put("petalLength", row.remove("petal_length")); // in each row
                flowers.add(row);
            }
            return classifier.predict(flowers);
        });
    }

    private Mistake lengthAndWidthAreSwapped() {
        String code =
                """
                row.put("petal_length", flower.get("petal_width")); // in row 7
                row.put("petal_width", flower.get("petal_length"));
                classifier.predict(flowers);
                """;
        return new Mistake("Petal length and width are swapped", Code.CELL_INVALID, code, () -> {
            List<Map<String, ?>> flowers = heldOutWithRow(7, (flower, row) -> {
                row.put("petal_length", flower.get("petal_width")); // in row 7
                row.put("petal_width", flower.get("petal_length"));
            });
            return classifier.predict(flowers);
        });
    }

    private Mistake aNumberIsText() {
        String code =
                """
                row.put("petal_length", "6.7"); // in row 7
                classifier.predict(flowers);
                """;
        return new Mistake("A number is text", Code.COLUMN_TYPE, code, () -> {
            List<Map<String, ?>> flowers = heldOutWithRow(7, (flower, row) -> {
                row.put("petal_length", "6.7"); // in row 7
            });
            return classifier.predict(flowers);
        });
    }
}
