package dev.proviso.examples.iris;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of flowers, one map from column to value each, and the species of each. */
record Flowers(List<Map<String, ?>> rows, List<Species> species) {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The 150 flowers of R. A. Fisher (1936); {@code iris.SOURCE.md} tells where they are from. */
    static Flowers load() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Flowers.class.getResourceAsStream("iris.csv")), StandardCharsets.UTF_8)) {
            List<Map<String, ?>> rows = new ArrayList<>();
            List<Species> species = new ArrayList<>();
            for (CSVRecord line : WITH_HEADER.parse(file)) {
                species.add(Species.valueOf(line.get("species").toUpperCase(Locale.ROOT)));
                Map<String, Double> row = new LinkedHashMap<>();
                Flower.COLUMNS.forEach(column -> row.put(column, Double.valueOf(line.get(column))));
                rows.add(row);
            }
            return new Flowers(rows, species);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same flowers in an order drawn by {@code seed}. */
    Flowers shuffled(long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        List<Map<String, ?>> shuffledRows = new ArrayList<>();
        order.forEach(i -> shuffledRows.add(rows.get(i)));
        return new Flowers(shuffledRows, order.stream().map(species::get).toList());
    }

    Flowers slice(int from, int to) {
        return new Flowers(rows.subList(from, to), species.subList(from, to));
    }

    /** The feature matrix: n rows of 4. */
    double[][] x() {
        return IrisClassifier.features(rows);
    }

    /** The label of each flower. */
    int[] y() {
        return species.stream().mapToInt(Species::ordinal).toArray();
    }
}
