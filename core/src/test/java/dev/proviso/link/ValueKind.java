package dev.proviso.link;

import dev.proviso.value.Nested;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The types that carry a shape, and how to make values of them. */
enum ValueKind {
    DOUBLES("doubles", 1, double.class),
    INTS("ints", 1, int.class),
    BYTES("bytes", 1, byte.class),
    MATRIX("matrix", 2, double.class),
    FLOATS("floats", 2, float.class),
    LONGS("longs", 2, long.class),
    SHORTS("shorts", 2, short.class),
    BOXED("boxed", 2, Double.class),
    TEXTS("texts", 2, String.class),
    CUBE("cube", 3, int.class),
    SCALAR("scalar", 0, double.class),
    NUMBER("number", 0, Double.class),
    LIST("list", 1, null),
    LIST_OF_ARRAYS("listOfArrays", 2, null),
    LISTS("lists", 2, null),
    RAW_LIST("rawList", -1, null),
    OBJECTS("objects", -1, null),
    OBJECT("object", -1, null);

    private interface Types {
        double[] doubles();

        int[] ints();

        byte[] bytes();

        double[][] matrix();

        float[][] floats();

        long[][] longs();

        short[][] shorts();

        Double[][] boxed();

        String[][] texts();

        int[][][] cube();

        double scalar();

        Double number();

        List<Double> list();

        List<double[]> listOfArrays();

        List<List<Double>> lists();

        @SuppressWarnings("rawtypes")
        List rawList();

        Object[] objects();

        Object object();
    }

    final int rank;
    private final String declared;
    private final @Nullable Class<?> cell;

    ValueKind(String declared, int rank, @Nullable Class<?> cell) {
        this.declared = declared;
        this.rank = rank;
        this.cell = cell;
    }

    /** The type as a source declares it. */
    Type type() {
        try {
            return Types.class.getDeclaredMethod(declared).getGenericReturnType();
        } catch (NoSuchMethodException missing) {
            throw new LinkageError(declared, missing);
        }
    }

    /** A value of these sizes, or somewhat off. */
    Object make(Random random, boolean even, int[] sizes) {
        Nested nested = new Nested(random);
        if (rank == 0) {
            return 0.5;
        }
        if (cell != null) {
            return nested.array(cell, even, sizes, 0);
        }
        if (this == OBJECT) {
            return sizes.length == 0
                    ? 0.5
                    : random.nextInt(3) == 0
                            ? nested.array(float.class, even, sizes, 0)
                            : list(random, nested, even, sizes, 0);
        }
        int[] atLeastOne = sizes.length == 0 ? new int[] {2} : sizes;
        List<Object> list = list(random, nested, even, atLeastOne, 0);
        return this == OBJECTS ? list.toArray() : list;
    }

    private List<Object> list(Random random, Nested nested, boolean even, int[] sizes, int axis) {
        List<Object> rows = new ArrayList<>();
        int length = even || random.nextInt(6) > 0 ? sizes[axis] : random.nextInt(4);
        for (int i = 0; i < length; i++) {
            boolean off = !even && random.nextInt(10) == 0;
            if (off && rank < 0) {
                rows.add(random.nextBoolean() ? null : 1.5);
            } else if (off) {
                rows.add(null);
            } else if (axis == sizes.length - 1) {
                rows.add(0.5);
            } else {
                boolean array = this == LIST_OF_ARRAYS || (this != LISTS && random.nextInt(3) == 0);
                rows.add(
                        array
                                ? nested.array(double.class, even, sizes, axis + 1)
                                : list(random, nested, even, sizes, axis + 1));
            }
        }
        return rows;
    }

    /** The axes of this type's value for a pattern. */
    int[] sizes(Random random, String pattern, Map<String, Integer> names) {
        String[] axes = pattern.isEmpty() ? new String[0] : pattern.split(" ");
        List<Integer> sizes = new ArrayList<>();
        boolean dots = List.of(axes).contains("...");
        for (String axis : axes) {
            if (axis.equals("...")) {
                int more = rank < 0 ? random.nextInt(3) : rank - (axes.length - 1);
                for (int i = 0; i < more; i++) {
                    sizes.add(random.nextInt(3));
                }
            } else if (Character.isDigit(axis.charAt(0))) {
                sizes.add(Integer.parseInt(axis));
            } else {
                sizes.add(names.getOrDefault(axis, random.nextInt(4)));
            }
        }
        if (rank < 0 && !dots && random.nextInt(12) == 0) {
            sizes.add(1);
        }
        return sizes.stream().mapToInt(Integer::intValue).toArray();
    }
}
