package dev.proviso.link;

import dev.proviso.value.CellTest;
import dev.proviso.value.Cells;
import dev.proviso.value.RowLengths;
import dev.proviso.value.Sizes;
import dev.proviso.value.TensorType;
import dev.proviso.value.Tensors;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The static functions that programs are made of, as handles. */
final class Functions {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    static final MethodHandle MEET = find(Sizes.class, "meet", int.class, int.class, int.class);
    static final MethodHandle AXIS = find(Sizes.class, "axis", int.class, Object.class, int.class, int.class);
    static final MethodHandle RANK = find(Sizes.class, "rank", int.class, Object.class, int.class, int.class);
    static final MethodHandle FIRST = find(Sizes.class, "first", int.class, Object.class, int.class);
    static final MethodHandle IS_SET = find(Sizes.class, "isSet", int.class, Object.class);
    static final MethodHandle WIDEN = find(Arithmetic.class, "widen", int.class, int.class, int.class);
    static final MethodHandle BROADCAST = find(Arithmetic.class, "broadcast", int.class, int.class, int.class);
    static final MethodHandle OR = find(Functions.class, "or", int.class, int.class, int.class);
    static final MethodHandle COALESCE = find(Functions.class, "coalesce", int.class, int.class, int.class);

    static final MethodHandle TENSOR_AXIS =
            find(Tensors.class, "axis", int.class, TensorType.class, Object.class, int.class, int.class);
    static final MethodHandle TENSOR_RANK =
            find(Tensors.class, "rank", int.class, TensorType.class, Object.class, int.class, int.class);
    static final MethodHandle TENSOR_CELLS =
            find(Tensors.class, "check", int.class, TensorType.class, CellTest.class, Object.class);

    private Functions() {}

    /** The length of an array of this type. */
    static MethodHandle length(Class<?> array) {
        Class<?> type = array.getComponentType().isPrimitive() ? array : Object[].class;
        return find(Sizes.class, "length", int.class, type, int.class);
    }

    /** The common length of the rows of an array of arrays of this type. */
    static MethodHandle rowLength(Class<?> array) {
        boolean known = array == double[][].class
                || array == float[][].class
                || array == long[][].class
                || array == int[][].class;
        return find(RowLengths.class, "of", int.class, known ? array : Object[].class, int.class);
    }

    /** A number of this type that is the size of a name. */
    static MethodHandle given(Class<?> type) {
        return find(Arithmetic.class, "given", int.class, type == int.class ? int.class : long.class);
    }

    /** Whether all cells of a value of this type pass a test. */
    static MethodHandle cells(Class<?> type) {
        boolean known = type == double.class
                || type == float.class
                || type == double[].class
                || type == float[].class
                || type == long[].class
                || type == int[].class
                || type == double[][].class
                || type == float[][].class
                || type == OptionalDouble.class
                || type == OptionalInt.class
                || type == OptionalLong.class;
        boolean whole = type == long.class || type == int.class || type == short.class || type == byte.class;
        Class<?> taken = known ? type : whole ? long.class : Object.class;
        return find(Cells.class, "check", int.class, CellTest.class, taken);
    }

    /** Negative if one of both is. */
    static int or(int a, int b) {
        return a | b;
    }

    /** The first of both that is known. */
    static int coalesce(int a, int b) {
        return a == Sizes.ANY ? b : a;
    }

    static MethodHandle find(Class<?> type, String name, Class<?> result, Class<?>... parameters) {
        try {
            // A handle to a class that is not initialised yet is compiled twice, which is much of what a first call
            // takes.
            LOOKUP.ensureInitialized(type);
            return LOOKUP.findStatic(type, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(type.getName() + "." + name, missing);
        }
    }

    static MethodHandle bind(Object receiver, String name, Class<?> result, Class<?>... parameters) {
        try {
            return LOOKUP.bind(receiver, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(receiver.getClass().getName() + "." + name, missing);
        }
    }
}
