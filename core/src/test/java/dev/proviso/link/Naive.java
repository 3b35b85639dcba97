package dev.proviso.link;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What shapes mean, written once more and as plainly as can be: slow, and without a line of the engine's. */
final class Naive {
    private static final int MOST_AXES = 7;
    private static final int OPEN = -1;

    private final Map<String, Integer> names = new HashMap<>();

    /** The sizes known so far. */
    Map<String, Integer> names() {
        return names;
    }

    /** Takes a model's dimension off the first row of a field that is set. */
    void field(String pattern, @Nullable Object value) {
        String[] axes = axes(pattern);
        Object at = value;
        for (String axis : axes) {
            if (at == null) {
                return;
            }
            names.putIfAbsent(axis, Array.getLength(at));
            at = Array.getLength(at) == 0 || !at.getClass().getComponentType().isArray() ? null : Array.get(at, 0);
        }
    }

    /** Whether a value has the shape; its names are then taken over. */
    boolean accepts(String pattern, int declaredRank, Object value) {
        String[] axes = axes(pattern);
        List<int[]> shapes = new ArrayList<>();
        for (int rank = 0; rank <= MOST_AXES; rank++) {
            if ((declaredRank < 0 || rank == declaredRank) && isRank(axes, rank) && hasAxes(value, rank)) {
                int[] sizes = sizes(value, rank);
                if (sizes != null) {
                    shapes.add(sizes);
                }
            }
        }
        return !shapes.isEmpty() && agrees(axes, shapes);
    }

    /** Of an empty list that may have more than one number of axes, what is the same for all of them is known. */
    private boolean agrees(String[] axes, List<int[]> shapes) {
        int dots = List.of(axes).indexOf("...");
        for (int i = 0; i < axes.length; i++) {
            int size = OPEN;
            for (int[] shape : shapes) {
                int at = dots >= 0 && i > dots ? shape.length - (axes.length - i) : i;
                int here = i == dots ? OPEN : shape[at];
                size = shape == shapes.get(0) || here == size ? here : OPEN;
            }
            if (size != OPEN && !agrees(axes[i], size)) {
                return false;
            }
        }
        return true;
    }

    private boolean agrees(String axis, int size) {
        if (axis.equals("_")) {
            return true;
        }
        if (Character.isDigit(axis.charAt(0))) {
            return Integer.parseInt(axis) == size;
        }
        Integer known = names.putIfAbsent(axis, size);
        return known == null || known == size;
    }

    private static boolean isRank(String[] axes, int rank) {
        return List.of(axes).contains("...") ? rank >= axes.length - 1 : rank == axes.length;
    }

    private static boolean isContainer(Object value) {
        return value instanceof List || value.getClass().isArray();
    }

    private static @Nullable Object[] elements(Object container) {
        if (container instanceof List<?> list) {
            return list.toArray();
        }
        @Nullable Object[] elements = new Object[Array.getLength(container)];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = Array.get(container, i);
        }
        return elements;
    }

    /** Whether nothing within the value speaks against its having so many axes; a null row may have any. */
    private static boolean hasAxes(Object value, int rank) {
        if (!isContainer(value)) {
            return rank == 0;
        }
        Class<?> cell = value.getClass();
        int declared = 0;
        while (cell.isArray()) {
            cell = cell.getComponentType();
            declared++;
        }
        boolean cellsAreNumbers = cell.isPrimitive() || Number.class.isAssignableFrom(cell);
        if (rank == 0 || (declared > 0 && cellsAreNumbers && declared != rank)) {
            return false;
        }
        for (Object element : elements(value)) {
            if (element != null && !hasAxes(element, rank - 1)) {
                return false;
            }
        }
        return true;
    }

    /** The sizes of all axes, null if a row is missing or of another length than the others. */
    private static int @Nullable [] sizes(@Nullable Object value, int rank) {
        int[] sizes = new int[rank];
        if (rank == 0) {
            return sizes;
        }
        if (value == null) {
            return null;
        }
        Arrays.fill(sizes, OPEN);
        @Nullable Object[] elements = elements(value);
        sizes[0] = elements.length;
        for (Object element : elements) {
            int[] inner = sizes(element, rank - 1);
            if (inner == null) {
                return null;
            }
            for (int i = 0; i < inner.length; i++) {
                if (inner[i] != OPEN && sizes[i + 1] != OPEN && inner[i] != sizes[i + 1]) {
                    return null;
                }
                sizes[i + 1] = inner[i] == OPEN ? sizes[i + 1] : inner[i];
            }
        }
        return sizes;
    }

    private static String[] axes(String pattern) {
        return pattern.isEmpty() ? new String[0] : pattern.split(" ");
    }
}
