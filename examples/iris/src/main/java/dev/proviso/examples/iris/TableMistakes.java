package dev.proviso.examples.iris;

import dev.proviso.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mistakes in tables: names, values and types that are not what the columns say. */
final class TableMistakes {

    private final IrisClassifier classifier;
    private final Flowers heldOut;

    TableMistakes(Experiment experiment) {
        this.classifier = experiment.classifier();
        this.heldOut = experiment.heldOut();
    }

    Mistake aColumnIsRenamed() {
        String lines = """
                for (Map<String, Object> row : rows) {
                    row.put("petalLength", row.remove("petal_length"));
                }
                classifier.predict(flowers);
                """;
        return new Mistake("A column is renamed", Code.COLUMN_MISSING, lines, () -> {
            List<Map<String, Object>> rows = copy();
            for (Map<String, Object> row : rows) {
                row.put("petalLength", row.remove("petal_length"));
            }
            List<Map<String, ?>> flowers = new ArrayList<>(rows);
            return classifier.predict(flowers);
        });
    }

    Mistake lengthAndWidthAreSwapped() {
        String lines = """
                Map<String, Object> row = rows.get(13);
                row.put("petal_width", row.put("petal_length", row.get("petal_width")));
                classifier.predict(flowers);
                """;
        return new Mistake("Length and width are swapped", Code.CELL_INVALID, lines, () -> {
            List<Map<String, Object>> rows = copy();
            Map<String, Object> row = rows.get(13);
            row.put("petal_width", row.put("petal_length", row.get("petal_width")));
            List<Map<String, ?>> flowers = new ArrayList<>(rows);
            return classifier.predict(flowers);
        });
    }

    Mistake aNumberIsText() {
        String lines = """
                rows.get(11).put("petal_length", "4,5");
                classifier.predict(flowers);
                """;
        return new Mistake("A number is text", Code.COLUMN_TYPE, lines, () -> {
            List<Map<String, Object>> rows = copy();
            rows.get(11).put("petal_length", "4,5");
            List<Map<String, ?>> flowers = new ArrayList<>(rows);
            return classifier.predict(flowers);
        });
    }

    private List<Map<String, Object>> copy() {
        List<Map<String, Object>> rows = new ArrayList<>();
        heldOut.rows().forEach(row -> rows.add(new LinkedHashMap<>(row)));
        return rows;
    }
}
