package dev.proviso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.annotation.Dim;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All definition errors of classes at once, for a unit test. */
class CheckTest {

    static class Sound {
        @Learned
        @ExpectShape("d")
        private double[] mean = {};

        private final int width = 3;

        Sound(@ExpectShape("k") double[] prior) {
            mean = prior;
        }

        @Trains
        void fit(@ExpectShape("n d") @Finite double[][] x) {
            mean = x[0];
        }

        @RequireTrained
        @ExpectShape("n d+this.width")
        double[][] transform(@ExpectShape("n d") double[][] x) {
            return new double[x.length][mean.length + width];
        }
    }

    static class Broken {
        @ExpectShape("d,")
        private double[] mean = {};

        @Learned
        private static double[] scale = {};

        Broken(@ExpectShape("n+1") double[] knots) {
            mean = knots;
        }

        @ExpectShape("n")
        String late(@ExpectShape("n, d") double[][] x, @Finite int[] y, @Dim("3") int n) {
            return "";
        }

        void early(@ExpectShape("n n$ ") @Finite String both) {}

        @RequireTrained
        static double[] predict() {
            return scale;
        }

        double[] mean() {
            return mean;
        }
    }

    static class Undetermined {
        void members(@ExpectShape("this.a this.b") double[][] x, @ExpectShape("k+1 n+m") double[][] y) {}

        void once(@ExpectShape("n+1") double[] x) {}

        @RequireTrained
        void never() {}
    }

    static class Made {
        @Learned
        @ExpectShape("d+1")
        private double[] knots = {};

        @Trains
        Made(double[][] x) {
            knots = x[0];
        }

        @Trains
        static Made of(double[][] x) {
            return new Made(x);
        }

        double[] knots() {
            return knots;
        }
    }

    static class Factory {
        @Trains
        static Made made(@ExpectShape("n d") double[][] x) {
            return new Made(x);
        }

        @Trains
        static Made other(@ExpectShape("n k") double[][] x) {
            return new Made(x);
        }
    }

    static class Held {
        void later(@RequireTrained CompletionStage<Sound> model) {}

        void once(@RequireTrained Stream<Sound> models) {}

        void each(@RequireTrained List<? extends Iterator<Sound>> models) {}

        void all(@RequireTrained List<? extends Iterable<Sound>> models) {}
    }

    static class Tree {
        int depth;

        boolean isGrown() {
            return depth > 0;
        }
    }

    static class Vote {
        @RequireTrained(by = "depth")
        private Tree[] trees = {};

        @RequireTrained(by = "isGrown")
        private Object any = trees;

        Vote(@RequireTrained(by = "grown") Tree first, @RequireTrained(by = "isGrown") Tree second) {
            trees = new Tree[] {first, second};
        }

        static void of(@RequireTrained(by = "isGrwon") List<? extends Tree> trees) {}

        void open(
                @RequireTrained(by = "grown") OpenModel subclass,
                @RequireTrained(by = "grown") Object anything,
                @RequireTrained(by = "grown") List<?> all) {}

        Object any() {
            return any;
        }
    }

    abstract static class Base {
        @ExpectShape("k+1")
        double[] scores(@ExpectShape("n") double[] x) {
            return x;
        }

        void overridden(@ExpectShape("n,") double[] x) {}
    }

    static class Bound extends Base {
        @ExpectShape("k")
        double[] classes = {};
    }

    static class Unbound extends Base {
        @Override
        void overridden(double[] x) {}
    }

    interface Transformer {
        @ExpectShape("n d")
        double[][] transform(@ExpectShape("n d$") double[][] x);

        default void apply(@ExpectShape("2*j") double[] x) {}
    }

    static class Identity implements Transformer {
        @Override
        public double[][] transform(double[][] x) {
            return x;
        }
    }

    record Batch(@ExpectShape("n,") double[] x, @Dim("n") float y) {
        void undetermined(@ExpectShape("q+1") double[] z) {}
    }

    record Narrow(@ExpectShape("n") @OfParameters double[] x) {}

    @Finite
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.PARAMETER)
    @interface OfParameters {}

    record FieldAlone(
            @ExpectShape("n") double[] x, @OfFields double[] y) {}

    @ExpectShape("n,")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    @interface OfFields {}

    @ExpectShape("n d")
    @Finite
    @interface Forgotten {}

    @Dim("n d")
    @ExpectShape("n,")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Malformed {}

    @ExpectShape("n")
    @Finite
    @Dim("n")
    @Retention(RetentionPolicy.RUNTIME)
    @interface SoundWord {}

    static class Untold {
        @RequireTrained(by = "isFited")
        void predict() {}
    }

    static class Counted {
        int epochs;

        @RequireTrained(by = "epochs")
        void predict() {}
    }

    static class Circular {
        boolean fitted;

        @RequireTrained(by = "isFitted")
        boolean isFitted() {
            return fitted;
        }
    }

    static class CircularBelow extends OpenModel {
        @RequireTrained
        boolean isFitted() {
            return true;
        }
    }

    /** A field tells, and a method has its name. */
    static class Distinct {
        private boolean fitted;

        @RequireTrained(by = "fitted")
        boolean fitted() {
            return fitted;
        }
    }

    /** Its subclasses tell. */
    abstract static class OpenModel {
        @RequireTrained(by = "isFitted")
        void predict() {}
    }

    @Test
    void a_class_whose_contract_makes_sense_has_none() {
        assertThat(Proviso.check(Sound.class)).isEmpty();
    }

    @Test
    void what_has_no_contract_has_none() {
        assertThat(Proviso.check(String.class, List.class, int.class, double[].class, Mode.class, Override.class))
                .isEmpty();
    }

    @Test
    void no_error_hides_another_and_their_order_is_always_the_same() {
        assertThat(Proviso.check(Broken.class))
                .extracting(Throwable::getMessage)
                .containsExactly("""
                        Broken.mean: unexpected ',': axes are separated by spaces
                          @ExpectShape("d,")
                                         ^
                          Write a space in its place.""", """
                        Broken.scale: a static field belongs to no model
                          @Learned
                          Make it an instance field.""", """
                        new Broken(knots), knots: nothing binds n
                          @ExpectShape("n+1")
                                        ^
                          Let n stand alone as an axis of a parameter or of a field of the model.""", """
                        Broken.early(both), both: unexpected '$'
                          @ExpectShape("n n$ ")
                                           ^
                          An axis is a name (n), a size (3), _, ..., *b, +b, #n, arithmetic (2*n, this.n), or a name with a condition (n<=512).""", """
                        Broken.early(both), both: java.lang.String holds no floating-point numbers
                          @Finite
                          It stands on double, float, arrays, collections and buffers of them; take it away here.""", """
                        Broken.late(x, y, n), x: unexpected ',': axes are separated by spaces
                          @ExpectShape("n, d")
                                         ^
                          Write a space in its place.""", """
                        Broken.late(x, y, n), y: int[] holds no floating-point numbers
                          @Finite
                          It stands on double, float, arrays, collections and buffers of them; take it away here.""", """
                        Broken.late(x, y, n), n: this is not one name
                          @Dim("3")
                                ^
                          Write a name such as rows, as patterns do.""", """
                        Broken.late(x, y, n), return: java.lang.String has no shape
                          @ExpectShape("n")
                          A text is no tensor: declare an array or a list of what stands for it, or a CharBuffer.""", """
                        Broken.predict(): a static method has no model
                          @RequireTrained
                          Put it on an instance method.""");
    }

    @Test
    void what_only_the_whole_class_shows_is_found() {
        assertThat(headlines(Undetermined.class))
                .containsExactly(
                        "Undetermined.members(x, y), x: there is no this.a",
                        "Undetermined.members(x, y), x: there is no this.b",
                        "Undetermined.members(x, y), y: nothing binds k",
                        "Undetermined.members(x, y), y: nothing binds n",
                        "Undetermined.members(x, y), y: nothing binds m",
                        "Undetermined.never(): nothing ever shows that the model is trained",
                        "Undetermined.once(x), x: nothing binds n");
    }

    @Test
    void a_member_that_can_not_tell_whether_the_model_is_trained_is_found() {
        assertThat(Proviso.check(Untold.class))
                .extracting(Throwable::getMessage)
                .containsExactly("""
                        Untold.predict(): there is no this.isFited
                          @RequireTrained(by = "isFited")
                                                ^
                          Name a field, or a method without parameters, that gives a boolean.""");
        assertThat(headlines(Counted.class))
                .containsExactly("Counted.predict(): this.epochs is of type int, which tells nothing");
        assertThat(headlines(OpenModel.class)).isEmpty();
    }

    @Test
    void a_member_that_needs_a_trained_model_can_not_tell_whether_it_is_one() {
        assertThat(Proviso.check(Circular.class))
                .extracting(Throwable::getMessage)
                .containsExactly("""
                        Circular.isFitted(): this.isFitted needs a trained model itself
                          @RequireTrained(by = "isFitted")
                                                ^
                          Name a field, or a method without parameters, that gives a boolean.""");
        assertThat(headlines(CircularBelow.class))
                .containsExactly("OpenModel.predict(): this.isFitted needs a trained model itself");
        assertThat(headlines(Distinct.class)).isEmpty();
    }

    @Test
    void an_inherited_method_is_judged_by_the_class_of_the_model() {
        assertThat(headlines(Base.class))
                .containsExactly("Base.overridden(x), x: unexpected ',': axes are separated by spaces");
        assertThat(headlines(Bound.class))
                .containsExactly("Base.overridden(x), x: unexpected ',': axes are separated by spaces");
        assertThat(headlines(Unbound.class))
                .containsExactly(
                        "Base.overridden(x), x: unexpected ',': axes are separated by spaces",
                        "Unbound.scores(x), return: nothing binds k");
    }

    @Test
    void contracts_of_interfaces_are_judged_with_their_implementations() {
        assertThat(headlines(Identity.class))
                .containsExactly(
                        "Transformer.transform(x), x: unexpected '$'", "Identity.apply(x), x: nothing binds j");
    }

    @Test
    void an_error_that_several_classes_share_is_told_once() {
        assertThat(headlines(Unbound.class, Base.class, Bound.class, Unbound.class))
                .isEqualTo(headlines(Unbound.class));
    }

    @Test
    void a_component_of_a_record_is_told_of_once() {
        assertThat(headlines(Batch.class))
                .containsExactly(
                        "new Batch(x, y), x: unexpected ',': axes are separated by spaces",
                        "new Batch(x, y), y: float is no size");
    }

    @Test
    void an_annotation_that_does_not_reach_a_component_says_so() {
        assertThat(Proviso.check(Narrow.class))
                .extracting(Throwable::getMessage)
                .containsExactly("""
                        new Narrow(x), x: the record's component says @ExpectShape("n")
                          @OfParameters (@Finite)
                          Let the @Target of @OfParameters name RECORD_COMPONENT.""");
        assertThat(headlines(FieldAlone.class))
                .containsExactly("FieldAlone.y: unexpected ',': axes are separated by spaces");
    }

    @Test
    void an_annotation_that_carries_words_must_be_kept_for_run_time() {
        assertThat(Proviso.check(Forgotten.class, SoundWord.class))
                .extracting(Throwable::getMessage)
                .containsExactly("""
                        @Forgotten: this is a contract, and is not kept for run time
                          @ExpectShape("n d") @Finite
                          Write @Retention(RetentionPolicy.RUNTIME) beside it.""");
    }

    @Test
    void an_annotation_that_carries_words_is_judged_by_itself() {
        assertThat(headlines(Malformed.class))
                .containsExactly(
                        "@Malformed: unexpected ',': axes are separated by spaces", "@Malformed: this is not one name");
    }

    @Test
    void what_makes_a_model_is_judged_by_the_fields_of_what_it_makes() {
        assertThat(headlines(Made.class))
                .containsExactly("new Made(x), knots: nothing binds d", "Made.of(x), knots: nothing binds d");
        assertThat(headlines(Factory.class)).containsExactly("Made.other(x), knots: nothing binds d");
    }

    @Test
    void models_that_could_never_be_looked_at_are_refused() {
        assertThat(headlines(Held.class))
                .containsExactly(
                        "Held.each(models), models: nothing ever shows that a model of type Iterator is trained",
                        "Held.later(model), model: nothing ever shows that a model of type CompletionStage is trained",
                        "Held.once(models), models: nothing ever shows that a model of type Stream is trained");
    }

    @Test
    void a_member_that_is_to_tell_of_models_that_are_held_is_one_of_their_declared_class() {
        assertThat(Proviso.check(Vote.class)).extracting(Throwable::getMessage).containsExactly("""
                        Vote.trees: Tree: this.depth is of type int, which tells nothing
                          @RequireTrained(by = "depth")
                                                ^
                          Name a field, or a method without parameters, that gives a boolean.""", """
                        new Vote(first, second), first: Tree: there is no this.grown
                          @RequireTrained(by = "grown")
                                                ^
                          Name a field, or a method without parameters, that gives a boolean.""", """
                        Vote.of(trees), trees: Tree: there is no this.isGrwon
                          @RequireTrained(by = "isGrwon")
                                                ^
                          Name a field, or a method without parameters, that gives a boolean.""");
    }

    @Test
    void no_class_is_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> Proviso.check()).withMessage("name the classes to check");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proviso.check((Class<?>[]) null))
                .withMessage("name the classes to check");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proviso.check(Sound.class, null))
                .withMessage("class 2 of 2 is null");
    }

    private static List<String> headlines(Class<?>... classes) {
        return Proviso.check(classes).stream()
                .map(fault -> String.valueOf(fault.getMessage()))
                .map(message -> message.lines().findFirst().orElse(""))
                .toList();
    }
}
