package dev.proviso.e2e.messages;

import static dev.proviso.e2e.messages.Row.row;

import dev.proviso.ContractViolationException;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is said of training that is no plain method, or that no field tells of: each sentence once, below its call. */
class TrainingFormsMessagesTest {

    static class Forest {
        private final int trees;

        Forest(int trees) {
            this.trees = trees;
        }

        boolean isGrown() {
            if (trees < 0) {
                throw new IllegalStateException("felled");
            }
            return trees > 0;
        }

        @RequireTrained(by = "isGrown")
        void predict() {}
    }

    static class Remote {
        private final @Nullable CompletableFuture<Void> answer;

        Remote(@Nullable CompletableFuture<Void> answer) {
            this.answer = answer;
        }

        @Trains
        @Nullable CompletionStage<Void> fit() {
            return answer;
        }

        @ExpectShape("n")
        CompletableFuture<double[]> scores(@ExpectShape("n") double[] x) {
            return CompletableFuture.completedFuture(new double[3]);
        }

        @RequireTrained
        void predict() {}
    }

    static class Learner {
        Learner() {}

        @Trains(learns = "d")
        Learner(@ExpectShape("n d") double[][] x) {}

        @Trains(learns = "d")
        Learner fit(@ExpectShape("n d") double[][] x) {
            return this;
        }

        @RequireTrained
        void predict(@ExpectShape("d") double[] x) {}
    }

    static class Made {
        @Learned
        @ExpectShape("d")
        double[] mean = new double[3];

        @Learned
        @ExpectShape("d")
        double[] scale;

        @Trains
        Made(int size) {
            scale = new double[size];
        }

        @Trains
        Made(@ExpectShape("n d") double[][] x) {
            scale = new double[x[0].length];
        }

        @Trains
        static @Nullable Made of(double[][] x) {
            return null;
        }
    }

    private static Remote failed() {
        Remote remote = new Remote(CompletableFuture.failedFuture(new IllegalStateException("offline")));
        remote.fit();
        return remote;
    }

    private static void awaited() {
        Remote remote = new Remote(new CompletableFuture<>());
        remote.fit();
        remote.predict();
    }

    private static void join(CompletableFuture<?> stage) {
        try {
            stage.join();
        } catch (CompletionException thrown) {
            throw (ContractViolationException) thrown.getCause();
        }
    }

    @TestFactory
    Stream<DynamicTest> a_member_tells() {
        return Stream.of(
                row("that the model is not trained", () -> new Forest(0).predict(), """
                UNTRAINED  Forest is not trained: train it first (this.isGrown is false)
                """),
                row("nothing", () -> new Forest(-1).predict(), """
                MEMBER_FAILED  whether Forest is trained is not known: this.isGrown threw java.lang.IllegalStateException
                """));
    }

    @TestFactory
    Stream<DynamicTest> a_training_ends_later() {
        return Stream.of(
                row("and has not ended", TrainingFormsMessagesTest::awaited, """
                UNTRAINED  Remote is not trained: training is under way, its stage has not completed
                """),
                row("and has failed", () -> failed().predict(), """
                TRAINING_FAILED  the last training of Remote failed: fit threw java.lang.IllegalStateException; call fit again
                """),
                row("and never ends", () -> new Remote(null).fit(), """
                NULL_VALUE  return is null, expected a CompletionStage
                """));
    }

    @TestFactory
    Stream<DynamicTest> a_stage_completes_with_what_is_not_as_promised() {
        Remote remote = new Remote(new CompletableFuture<>());
        return Stream.of(row("being of another size", () -> join(remote.scores(new double[4])), """
                DIM_MISMATCH  return, axis 0 (n): expected 4, bound by x, axis 0; got 3
                              return is "n", here (3,)
                                         ^         ^
                """));
    }

    @TestFactory
    Stream<DynamicTest> a_size_was_learned_that_no_field_holds() {
        Learner fitted = new Learner().fit(new double[9][4]);
        return Stream.of(
                row("by a method", () -> fitted.predict(new double[3]), """
                DIM_MISMATCH  x, axis 0 (d): expected 4, learned by fit; got 3
                              x is "d", here (3,)
                                    ^         ^
                """),
                row("by a constructor", () -> new Learner(new double[9][4]).predict(new double[3]), """
                DIM_MISMATCH  x, axis 0 (d): expected 4, learned by new Learner; got 3
                              x is "d", here (3,)
                                    ^         ^
                """));
    }

    @TestFactory
    Stream<DynamicTest> a_model_is_made_that_is_not_as_it_should_be() {
        return Stream.of(
                row("with a field of another size than the data", () -> new Made(new double[9][4]), """
                DIM_MISMATCH  mean, axis 0 (d): expected 4, bound by x, axis 1; got 3
                              mean is "d", here (3,)
                                       ^         ^
                """),
                row("with a field of another size than another", () -> new Made(4), """
                DIM_MISMATCH  scale, axis 0 (d): expected 3, learned in field mean, axis 0; got 4
                              scale is "d", here (4,)
                                        ^         ^
                """),
                row("being none", () -> Made.of(new double[9][4]), """
                NULL_VALUE  return is null, expected the trained model
                """));
    }
}
