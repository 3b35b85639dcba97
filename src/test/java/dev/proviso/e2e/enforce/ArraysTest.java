package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static dev.proviso.e2e.kit.Broken.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Code;
import dev.proviso.Violation;
import dev.proviso.annotation.ExpectShape;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrays of every kind of element. */
class ArraysTest {

    static class Vectors {
        static Object ofBytes(@ExpectShape("3") byte[] x) {
            return x;
        }

        static Object ofShorts(@ExpectShape("3") short[] x) {
            return x;
        }

        static Object ofChars(@ExpectShape("3") char[] x) {
            return x;
        }

        static Object ofInts(@ExpectShape("3") int[] x) {
            return x;
        }

        static Object ofLongs(@ExpectShape("3") long[] x) {
            return x;
        }

        static Object ofFloats(@ExpectShape("3") float[] x) {
            return x;
        }

        static Object ofDoubles(@ExpectShape("3") double[] x) {
            return x;
        }

        static Object ofBooleans(@ExpectShape("3") boolean[] x) {
            return x;
        }

        static Object ofBoxes(@ExpectShape("3") Double[] x) {
            return x;
        }

        static Object ofDecimals(@ExpectShape("3") BigDecimal[] x) {
            return x;
        }

        static Object ofWords(@ExpectShape("3") String[] x) {
            return x;
        }

        static Object ofWhatever(@ExpectShape("3") Object x) {
            return x;
        }

        static <T extends Number> Object ofNumbers(@ExpectShape("3") T[] x) {
            return x;
        }
    }

    static class Matrices {
        static Object ofBytes(@ExpectShape("2 3") byte[][] x) {
            return x;
        }

        static Object ofInts(@ExpectShape("2 3") int[][] x) {
            return x;
        }

        static Object ofLongs(@ExpectShape("2 3") long[][] x) {
            return x;
        }

        static Object ofFloats(@ExpectShape("2 3") float[][] x) {
            return x;
        }

        static Object ofDoubles(@ExpectShape("2 3") double[][] x) {
            return x;
        }

        static Object ofWords(@ExpectShape("2 3") String[][] x) {
            return x;
        }

        static Object ofWhatever(@ExpectShape("2 3") Object x) {
            return x;
        }

        static Object ofObjects(@ExpectShape("2 3") Object[] x) {
            return x;
        }
    }

    static class Video {
        static int frames(@ExpectShape("b t h w 3") float[][][][][] x, @ExpectShape("w h") int[][] mask) {
            return x.length + mask.length;
        }
    }

    record Kind(String name, IntFunction<Object> call) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> vectors() {
        return Stream.of(
                new Kind("byte[]", n -> Vectors.ofBytes(new byte[n])),
                new Kind("short[]", n -> Vectors.ofShorts(new short[n])),
                new Kind("char[]", n -> Vectors.ofChars(new char[n])),
                new Kind("int[]", n -> Vectors.ofInts(new int[n])),
                new Kind("long[]", n -> Vectors.ofLongs(new long[n])),
                new Kind("float[]", n -> Vectors.ofFloats(new float[n])),
                new Kind("double[]", n -> Vectors.ofDoubles(new double[n])),
                new Kind("boolean[]", n -> Vectors.ofBooleans(new boolean[n])),
                new Kind("Double[]", n -> Vectors.ofBoxes(new Double[n])),
                new Kind("BigDecimal[]", n -> Vectors.ofDecimals(new BigDecimal[n])),
                new Kind("String[]", n -> Vectors.ofWords(new String[n])),
                new Kind("T[]", n -> Vectors.ofNumbers(new Integer[n])),
                new Kind("Object, an int[]", n -> Vectors.ofWhatever(new int[n])),
                new Kind("Object, a Float[]", n -> Vectors.ofWhatever(new Float[n])),
                new Kind(
                        "Object, a list",
                        n -> Vectors.ofWhatever(List.of(1, 2, 3, 4).subList(0, n))));
    }

    static Stream<Kind> matrices() {
        return Stream.of(
                new Kind("byte[][]", n -> Matrices.ofBytes(new byte[2][n])),
                new Kind("int[][]", n -> Matrices.ofInts(new int[2][n])),
                new Kind("long[][]", n -> Matrices.ofLongs(new long[2][n])),
                new Kind("float[][]", n -> Matrices.ofFloats(new float[2][n])),
                new Kind("double[][]", n -> Matrices.ofDoubles(new double[2][n])),
                new Kind("String[][]", n -> Matrices.ofWords(new String[2][n])),
                new Kind("Object, a short[][]", n -> Matrices.ofWhatever(new short[2][n])),
                new Kind("Object[] of double[]", n -> Matrices.ofObjects(new Object[] {new double[n], new double[n]})),
                new Kind(
                        "Object[] of lists",
                        n -> Matrices.ofObjects(new Object[] {
                            List.of(1, 2, 3, 4).subList(0, n),
                            List.of(1, 2, 3, 4).subList(0, n)
                        })));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_vector_has_three_elements(Kind kind) {
        assertThat(kind.call().apply(3)).isNotNull();
        Violation violation = by(() -> kind.call().apply(2)).violations().get(0);
        assertThat(violation.code()).isEqualTo(Code.DIM_MISMATCH);
        assertThat(violation.message()).isEqualTo("x, axis 0: expected 3; got 2");
        assertThat(violation.shape()).isEqualTo("(2,)");
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void a_matrix_has_rows_of_three_elements(Kind kind) {
        assertThat(kind.call().apply(3)).isNotNull();
        Violation violation = by(() -> kind.call().apply(4)).violations().get(0);
        assertThat(violation.code()).isEqualTo(Code.DIM_MISMATCH);
        assertThat(violation.message()).isEqualTo("x, axis 1: expected 3; got 4");
        assertThat(violation.shape()).isEqualTo("(2, 4)");
    }

    @Test
    void a_tensor_of_five_axes() {
        assertThat(Video.frames(new float[2][3][4][5][3], new int[5][4])).isEqualTo(7);
        assertBreaks(() -> Video.frames(new float[2][3][4][5][1], new int[4][5]), """
                Video.frames(x, mask) broke its contract
                  DIM_MISMATCH  x, axis 4: expected 3; got 1
                                x is "b t h w 3", here (2, 3, 4, 5, 1)
                                              ^                     ^
                  DIM_MISMATCH  mask, axis 0 (w): expected 5, bound by x, axis 3; got 4
                                mask is "w h", here (4, 5)
                                         ^           ^
                  DIM_MISMATCH  mask, axis 1 (h): expected 4, bound by x, axis 2; got 5
                                mask is "w h", here (4, 5)
                                           ^            ^
                """);
    }

    @Test
    void an_object_that_is_no_array_has_another_rank() {
        assertBreaks(() -> Matrices.ofWhatever(new double[3]), """
                Matrices.ofWhatever(x) broke its contract
                  RANK_MISMATCH  x: expected 2 axes ("2 3"), got 1
                                 x is "2 3", here (3,)
                """);
        assertBreaks(() -> Matrices.ofWhatever("text"), """
                Matrices.ofWhatever(x) broke its contract
                  RANK_MISMATCH  x: expected 2 axes ("2 3"), got 0
                                 x is "2 3", here ()
                """);
        assertBreaks(() -> Matrices.ofWhatever(new double[2][3][1]), """
                Matrices.ofWhatever(x) broke its contract
                  RANK_MISMATCH  x: expected 2 axes ("2 3"), got 3
                                 x is "2 3", here (2, 3, 1)
                """);
    }

    @Test
    void an_array_of_a_narrower_type_than_declared_is_read_as_what_it_is() {
        assertThat(Matrices.ofObjects(new double[2][3])).isNotNull();
        assertThat(Vectors.ofNumbers(new Number[] {1, 2.0, 3f})).isNotNull();
    }
}
