package dev.proviso.e2e.doors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Values for parameters of a type, of which some keep a contract and some do not: the same for the same seed. */
final class GeneratedValues {
    private GeneratedValues() {}

    /** A value for a parameter of this type. */
    static @Nullable Object of(Class<?> type, Random random) {
        if (random.nextInt(12) == 0) {
            return null;
        }
        if (type == double[][].class) {
            return matrix(random);
        }
        if (type == Map.class) {
            return row(random);
        }
        if (type == Optional.class) {
            return random.nextBoolean() ? Optional.of(matrix(random)) : Optional.empty();
        }
        if (type == List.class) {
            return random.nextBoolean() ? new ArrayList<>(Arrays.asList(matrix(random))) : rows(random);
        }
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt();
            case 1 -> "text";
            case 2 -> new int[random.nextInt(5)];
            case 3 -> Arrays.asList(matrix(random));
            case 4 -> new float[random.nextInt(3)][random.nextInt(3)][random.nextInt(3)];
            default -> matrix(random);
        };
    }

    private static double[] @Nullable [] matrix(Random random) {
        double[][] matrix = new double[random.nextInt(4)][];
        int columns = random.nextInt(4);
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = new double[random.nextInt(12) == 0 ? columns + 1 : columns];
            Arrays.setAll(matrix[i], j -> cell(random));
        }
        if (matrix.length > 0 && random.nextInt(12) == 0) {
            Collections.shuffle(Arrays.asList(matrix), random);
            matrix[0] = null;
        }
        return matrix;
    }

    private static double cell(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> Double.NaN;
            case 1 -> Double.NEGATIVE_INFINITY;
            case 2 -> 1;
            default -> random.nextDouble();
        };
    }

    private static List<Object> rows(Random random) {
        List<Object> rows = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            rows.add(
                    random.nextBoolean()
                            ? row(random)
                            : new SingleValues.Row(random.nextInt(11), cell(random), "c" + random.nextInt(3)));
        }
        return rows;
    }

    private static Map<String, Object> row(Random random) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(random.nextInt(8) == 0 ? "sise" : "size", random.nextInt(11));
        row.put("weight", random.nextInt(8) == 0 ? "1.5" : cell(random));
        row.put("name", random.nextInt(8) == 0 ? null : "${name} {" + random.nextInt(3) + "}");
        return row;
    }

    /** A value as text that says no more than what it holds. */
    static String text(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return "Optional" + optional.map(GeneratedValues::text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(GeneratedValues::text).toList().toString();
        }
        String whole = Arrays.deepToString(new Object[] {value});
        return whole.substring(1, whole.length() - 1);
    }
}
