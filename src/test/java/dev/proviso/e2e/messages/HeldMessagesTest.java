package dev.proviso.e2e.messages;

import static dev.proviso.e2e.messages.Row.row;

import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Everything that can be said of models that are held: each sentence once, below the call that it is said of. */
class HeldMessagesTest {

    static class Scaler {
        @Learned
        double[] mean;

        @Trains
        Scaler fit() {
            mean = new double[2];
            return this;
        }

        @Trains
        void failing() {
            throw new IllegalStateException("disk full");
        }
    }

    /** Nothing of it is annotated. */
    record Tree(int depth) {
        boolean isGrown() {
            if (depth < 0) {
                throw new IllegalStateException("felled");
            }
            return depth > 0;
        }
    }

    static class Pipeline {
        @RequireTrained
        private final @Nullable Object steps;

        Pipeline(@Nullable Object steps) {
            this.steps = steps;
        }

        @RequireTrained
        void predict() {}
    }

    static class Vote {
        void of(@RequireTrained(by = "isGrown") Tree... trees) {}

        void by(@RequireTrained Scaler scaler) {}
    }

    /** A collection that can not be looked through. */
    static class Closed extends AbstractList<Scaler> {
        @Override
        public Scaler get(int index) {
            throw new IllegalStateException("closed");
        }

        @Override
        public int size() {
            return 1;
        }
    }

    private static void predict(@Nullable Object steps) {
        new Pipeline(steps).predict();
    }

    private static Object deep(int containers) {
        return containers == 0 ? new Scaler().fit() : List.of(deep(containers - 1));
    }

    private static Scaler failed() {
        Scaler scaler = new Scaler().fit();
        try {
            scaler.failing();
        } catch (IllegalStateException expected) {
            return scaler;
        }
        throw new AssertionError("has not failed");
    }

    @TestFactory
    Stream<DynamicTest> a_model_that_a_field_holds() {
        return Stream.of(
                row("is not trained", () -> predict(new Scaler()), """
                UNTRAINED  steps (Scaler) is not trained: call failing or fit first (mean is not set)
                """),
                row("is not trained, being one of many", () -> predict(List.of(new Scaler().fit(), new Scaler())), """
                UNTRAINED  steps[1] (Scaler) is not trained: call failing or fit first (mean is not set)
                """),
                row("is not trained, by its name", () -> predict(Map.of("scale", new Scaler())), """
                UNTRAINED  steps["scale"] (Scaler) is not trained: call failing or fit first (mean is not set)
                """),
                row("holds one that is not", () -> predict(List.of(new Pipeline(new Scaler()))), """
                UNTRAINED  steps[0].steps (Scaler) is not trained: call failing or fit first (mean is not set)
                """),
                row("is not there", () -> predict(null), """
                UNTRAINED  steps is not set, expected a trained model
                """),
                row("is not there, among many", () -> predict(Arrays.asList(new Scaler().fit(), null)), """
                NULL_VALUE  steps[1] is null, expected a trained model
                """),
                row("has failed", () -> predict(List.of(failed())), """
                TRAINING_FAILED  the last training of steps[0] (Scaler) failed: failing threw java.lang.IllegalStateException; call failing or fit again
                """),
                row("can not be found", () -> predict(new Closed()), """
                MEMBER_FAILED  steps can not be looked through: it threw java.lang.IllegalStateException
                """),
                row(
                        "comes from an iterable",
                        () -> predict((Iterable<Scaler>) () -> List.<Scaler>of().iterator()),
                        """
                MEMBER_FAILED  steps can not be looked through: it is an Iterable; hold models in an array, a Collection, a Map or an Optional
                """),
                row("comes from an iterator", () -> predict(List.<Scaler>of().iterator()), """
                MEMBER_FAILED  steps can not be looked through: it is an Iterator; hold models in an array, a Collection, a Map or an Optional
                """),
                row("comes from a stream", () -> predict(List.of(Stream.of(new Scaler()))), """
                MEMBER_FAILED  steps[0] can not be looked through: it is a Stream; hold models in an array, a Collection, a Map or an Optional
                """),
                row("comes later", () -> predict(new CompletableFuture<Scaler>()), """
                MEMBER_FAILED  steps can not be looked through: it is a CompletionStage; hold models in an array, a Collection, a Map or an Optional
                """),
                row("lies too deep", () -> predict(deep(257)), """
                MEMBER_FAILED  steps can not be looked through: it holds others more than 256 deep
                """));
    }

    @TestFactory
    Stream<DynamicTest> a_model_that_is_given() {
        Vote vote = new Vote();
        return Stream.of(
                row("is not trained", () -> vote.by(new Scaler()), """
                UNTRAINED  scaler (Scaler) is not trained: call failing or fit first (mean is not set)
                """),
                row("is null", () -> vote.by(null), """
                NULL_VALUE  scaler is null, expected a trained model
                """),
                row("is not trained, and says so", () -> vote.of(new Tree(1), new Tree(0)), """
                UNTRAINED  trees[1] (Tree) is not trained: train it first (this.isGrown is false)
                """),
                row("does not answer", () -> vote.of(new Tree(-1)), """
                MEMBER_FAILED  whether trees[0] (Tree) is trained is not known: this.isGrown threw java.lang.IllegalStateException
                """));
    }
}
