package dev.proviso.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.ContractDefinitionException;
import dev.proviso.annotation.Dim;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Trains;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.CharBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DefinitionErrorTest {

    private static final String AXES = "  An axis is a name (n), a size (3), _, ..., *b, +b, #n, arithmetic"
            + " (2*n, this.n), or a name with a condition (n<=512).";

    record Empty() {}

    @ExpectShape("n n")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Square {}

    @ExpectShape("n 2*n")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Wide {}

    @Trains
    @Retention(RetentionPolicy.RUNTIME)
    @interface Fit {}

    static class Model {
        void comma(@ExpectShape("n,  d") double[][] x) {}

        void spaced(double[] w, @ExpectShape("  n   d$") double[][] x) {}

        void broken(@ExpectShape("n\n d") double[][] x) {}

        void text(@ExpectShape("n") String x) {}

        void map(@ExpectShape("n") Map<String, double[]> x) {}

        @ExpectShape("n")
        Stream<double[]> stream() {
            return Stream.of();
        }

        @ExpectShape("n")
        Optional<Optional<double[]>> optional() {
            return Optional.empty();
        }

        @ExpectShape("n")
        void nothing() {}

        void iterator(@ExpectShape("n") Iterator<double[]> x) {}

        void path(@ExpectShape("n") Path x) {}

        void thread(@ExpectShape("n") Thread x) {}

        void scalar(@ExpectShape("n") int n) {}

        void anyOfScalar(@ExpectShape("...") double x) {}

        void tooMany(@ExpectShape("n d") double[] x) {}

        void tooFew(@ExpectShape("n") List<double[]> x) {}

        void none(@ExpectShape("") double[] x) {}

        void atLeast(@ExpectShape("n ... d") double[] x) {}

        void wholeNumbers(@Finite int[][] x) {}

        void longs(@Finite long[] x) {}

        void boxes(@Finite List<Integer> x) {}

        void buffer(@Finite LongBuffer x) {}

        void texts(@Finite String x) {}

        void rangeOfTexts(@InRange(min = 0) List<String> x) {}

        void rangeOfFlags(@InRange(min = 0) boolean[] x) {}

        void rangeOfLetters(@InRange(min = 0) CharBuffer x) {}

        void backwards(@InRange(min = 1, max = 0) double[] x) {}

        void nan(@InRange(min = Double.NaN) double[] x) {}

        void endless(@InRange(min = Double.POSITIVE_INFINITY) double[] x) {}

        void empty(@InRange(min = 1, max = 1, maxInclusive = false) double[] x) {}

        void between(@InRange(min = 0, max = 1, minInclusive = false, maxInclusive = false) int[] x) {}

        void wrongTable(@Schema(Empty.class) double[] rows) {}

        void noColumns(@Schema(Empty.class) List<Map<String, ?>> rows) {}

        void arithmetic(@Dim("2*n") int n) {}

        void shorter(@Dim("n") short n) {}

        @Square
        @Wide
        double[][] twice() {
            return new double[0][0];
        }

        @Fit
        static void composedTraining() {}

        @RequireTrained
        static void predict() {}

        @Trains
        static void fit() {}

        @Trains
        Promise later() {
            return new Promise();
        }
    }

    static class Promise extends CompletableFuture<Void> {}

    static class StaticallyLearned {
        @Learned
        static double[] mean = {};
    }

    static class StaticallyShaped {
        @ExpectShape("d")
        static double[] mean = {};
    }

    static class BadField {
        @Learned
        @ExpectShape("d k")
        double[] mean = {};
    }

    @Test
    void a_word_that_is_no_axis_stands_over_a_caret() {
        assertRefused("comma", """
                Model.comma(x), x: unexpected ',': axes are separated by spaces
                  @ExpectShape("n,  d")
                                 ^
                  Write a space in its place.""");
    }

    @Test
    void the_caret_stands_where_the_fault_is_however_the_pattern_is_spaced() {
        assertRefused("spaced", """
                Model.spaced(w, x), x: unexpected '$'
                  @ExpectShape("  n   d$")
                                       ^
                """ + AXES);
    }

    @Test
    void a_line_break_in_a_pattern_does_not_tear_the_message() {
        assertRefused("broken", """
                Model.broken(x), x: unexpected character U+000A
                  @ExpectShape("n? d")
                                 ^
                """ + AXES);
    }

    @Test
    void a_type_without_a_shape_and_what_to_declare_instead() {
        assertShapeless(
                "text(x), x: java.lang.String",
                "A text is no tensor: declare an array or a list of what stands for it, or a CharBuffer.");
        assertShapeless(
                "map(x), x: java.util.Map<java.lang.String, double[]>",
                "A map has columns and no axes: write @Schema.");
        assertShapeless(
                "stream(), return: java.util.stream.Stream<double[]>",
                "A stream can be read only once: declare an array or a list, and collect it before.");
        assertShapeless(
                "iterator(x), x: java.util.Iterator<double[]>",
                "An iterator can be read only once: declare the collection that it walks over.");
        assertShapeless(
                "path(x), x: java.nio.file.Path",
                "Whether it can be read twice is not known: declare a Collection, or write a TensorType for it.");
        assertShapeless(
                "optional(), return: java.util.Optional<java.util.Optional<double[]>>",
                "An Optional is looked into once, for a number, an array, a collection or a tensor.");
        assertShapeless(
                "thread(x), x: java.lang.Thread",
                "A shape is read off arrays, collections and buffers: declare one of those, or write a TensorType for"
                        + " this type.");
        assertShapeless("nothing(), return: void", "Nothing is returned: take the annotation away.");
    }

    @Test
    void axes_on_a_scalar() {
        assertRefused("scalar", """
                Model.scalar(n), n: int is a scalar and has no axes
                  @ExpectShape("n")
                  Write @Dim("n") if the number is the size n, else take the annotation away.""");
        assertRefused("anyOfScalar", """
                Model.anyOfScalar(x), x: double is a scalar and has no axes
                  @ExpectShape("...")
                  Write @ExpectShape(""), or take the annotation away.""");
    }

    @Test
    void a_pattern_with_more_or_fewer_axes_than_the_type_has() {
        assertRefused("tooMany", """
                Model.tooMany(x), x: double[] has 1 axis, the pattern 2 axes
                  @ExpectShape("n d")
                  Write one word for each axis, or ... for axes that do not matter.""");
        assertRefused("tooFew", """
                Model.tooFew(x), x: java.util.List<double[]> has 2 axes, the pattern 1 axis
                  @ExpectShape("n")
                  Write one word for each axis, or ... for axes that do not matter.""");
        assertRefused("none", """
                Model.none(x), x: double[] has 1 axis, the pattern 0 axes
                  @ExpectShape("")
                  Write one word for each axis, or ... for axes that do not matter.""");
        assertRefused("atLeast", """
                Model.atLeast(x), x: double[] has 1 axis, the pattern at least 2 axes
                  @ExpectShape("n ... d")
                  Write one word for each axis, or ... for axes that do not matter.""");
    }

    @Test
    void finite_cells_where_there_are_no_floating_point_numbers() {
        String advice = "  It stands on double, float, arrays, collections and buffers of them; take it away here.";
        assertRefused("wholeNumbers", """
                Model.wholeNumbers(x), x: int[][] holds no floating-point numbers
                  @Finite
                """ + advice);
        assertRefused("longs", """
                Model.longs(x), x: long[] holds no floating-point numbers
                  @Finite
                """ + advice);
        assertRefused("boxes", """
                Model.boxes(x), x: java.util.List<java.lang.Integer> holds no floating-point numbers
                  @Finite
                """ + advice);
        assertRefused("buffer", """
                Model.buffer(x), x: java.nio.LongBuffer holds no floating-point numbers
                  @Finite
                """ + advice);
        assertRefused("texts", """
                Model.texts(x), x: java.lang.String holds no floating-point numbers
                  @Finite
                """ + advice);
    }

    @Test
    void a_range_where_there_are_no_numbers() {
        String advice = "  It stands on numbers, arrays, collections and buffers of them; take it away here.";
        assertRefused("rangeOfTexts", """
                Model.rangeOfTexts(x), x: java.util.List<java.lang.String> holds no numbers
                  @InRange(min = 0.0, max = Infinity)
                """ + advice);
        assertRefused("rangeOfFlags", """
                Model.rangeOfFlags(x), x: boolean[] holds no numbers
                  @InRange(min = 0.0, max = Infinity)
                """ + advice);
        assertRefused("rangeOfLetters", """
                Model.rangeOfLetters(x), x: java.nio.CharBuffer holds no numbers
                  @InRange(min = 0.0, max = Infinity)
                """ + advice);
    }

    @Test
    void a_range_that_takes_nothing() {
        assertRefused("backwards", """
                Model.backwards(x), x: it takes no value
                  @InRange(min = 1.0, max = 0.0)
                  Write the smaller number as min.""");
        assertRefused("nan", """
                Model.nan(x), x: it has NaN for an end
                  @InRange(min = NaN, max = Infinity)
                  Write numbers.""");
        assertRefused("endless", """
                Model.endless(x), x: it takes no number
                  @InRange(min = Infinity, max = Infinity)
                  Leave out an end that is open.""");
        assertRefused("empty", """
                Model.empty(x), x: it takes no value
                  @InRange(min = 1.0, max = 1.0, maxInclusive = false)
                  Include an end, or widen the range.""");
        assertRefused("between", """
                Model.between(x), x: it takes no integer
                  @InRange(min = 0.0, max = 1.0, minInclusive = false, maxInclusive = false)
                  Widen the range, or make it a range of doubles.""");
    }

    @Test
    void a_table_that_is_none() {
        assertRefused("wrongTable", """
                Model.wrongTable(rows), rows: double[] is not a table
                  @Schema(Empty.class)
                  A table is a Map, a record or a bean, a List or an array of them, a Map of columns, a double[][], \
                a ResultSet, or of a type that a TableType reads.""");
    }

    @Test
    void a_table_without_columns() {
        assertRefused("noColumns", """
                Model.noColumns(rows), rows: Empty has no components
                  @Schema(Empty.class)
                  Write one for each column.""");
    }

    @Test
    void training_without_a_model() {
        assertRefused("predict", """
                Model.predict(): a static method has no model
                  @RequireTrained
                  Put it on an instance method.""");
        assertRefused("fit", """
                Model.fit(): void is no model, and a static method has none to train
                  @Trains
                  Return the model that was trained, or put it on the instance method that fills the learned fields.""");
    }

    @Test
    void a_stage_that_no_other_can_stand_for() {
        assertRefused("later", """
                Model.later(), return: no stage of Proviso's can stand for a Promise
                  @Trains
                  Declare a CompletionStage or a CompletableFuture.""");
    }

    @Test
    void a_field_that_belongs_to_no_model() {
        assertModelRefused(StaticallyLearned.class, """
                StaticallyLearned.mean: a static field belongs to no model
                  @Learned
                  Make it an instance field.""");
        assertModelRefused(StaticallyShaped.class, """
                StaticallyShaped.mean: a static field belongs to no model
                  @ExpectShape
                  Make it an instance field.""");
    }

    @Test
    void a_number_that_names_more_than_a_name() {
        assertRefused("arithmetic", """
                Model.arithmetic(n), n: this is not one name
                  @Dim("2*n")
                        ^
                  Write a name such as rows, as patterns do.""");
    }

    @Test
    void a_number_that_is_no_whole_number() {
        assertRefused("shorter", """
                Model.shorter(n), n: short is no size
                  @Dim("n")
                  It stands on an int or a long.""");
    }

    @Test
    void two_shapes_on_one_return() {
        assertRefused("twice", """
                Model.twice(), return: two different @ExpectShape
                  @Square (@ExpectShape("n n")) and @Wide (@ExpectShape("n 2*n"))
                  Keep one of them.""");
    }

    @Test
    void an_annotation_of_ones_own_on_what_trains_nothing() {
        assertRefused("composedTraining", """
                Model.composedTraining(): void is no model, and a static method has none to train
                  @Fit (@Trains)
                  Return the model that was trained, or put it on the instance method that fills the learned fields.""");
    }

    @Test
    void a_field_whose_pattern_does_not_fit() {
        assertModelRefused(BadField.class, """
                BadField.mean: double[] has 1 axis, the pattern 2 axes
                  @ExpectShape("d k")
                  Write one word for each axis, or ... for axes that do not matter.""");
    }

    private static void assertShapeless(String where, String advice) {
        assertRefused(
                where.substring(0, where.indexOf('(')),
                "Model." + where + " has no shape\n  @ExpectShape(\"n\")\n  " + advice);
    }

    private static void assertRefused(String method, String message) {
        assertThatThrownBy(() -> ContractReader.method(MethodContractTest.method(Model.class, method)))
                .isInstanceOf(ContractDefinitionException.class)
                .hasMessage(message);
    }

    private static void assertModelRefused(Class<?> type, String message) {
        assertThatThrownBy(() -> ContractReader.model(type))
                .isInstanceOf(ContractDefinitionException.class)
                .hasMessage(message);
    }
}
