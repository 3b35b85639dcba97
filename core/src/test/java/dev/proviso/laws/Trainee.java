package dev.proviso.laws;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A model that trains in every form of a method, and does in there what it is told. */
public abstract class Trainee {
    /** What the next training does, and what its method returns. */
    interface Body {
        double[][] now();

        @Nullable CompletionStage<double[][]> later();
    }

    final Deque<Body> bodies = new ArrayDeque<>();
    boolean ready;
    int more;

    @Trains(learns = "d k")
    @ExpectShape("n k")
    public double[][] fit(@ExpectShape("n d") double[][] x, @ExpectShape("n k") double[][] y) {
        return bodies.pop().now();
    }

    @Trains(learns = "d k", incremental = true)
    @ExpectShape("n k")
    public double[][] fitMore(@ExpectShape("n d") double[][] x, @ExpectShape("n k") double[][] y) {
        return bodies.pop().now();
    }

    @Trains(learns = "d k")
    @ExpectShape("n k")
    public @Nullable CompletionStage<double[][]> fitLater(
            @ExpectShape("n d") double[][] x, @ExpectShape("n k") double[][] y) {
        return bodies.pop().later();
    }

    @Trains(learns = "d k", incremental = true)
    @ExpectShape("n k")
    public @Nullable CompletionStage<double[][]> fitMoreLater(
            @ExpectShape("n d") double[][] x, @ExpectShape("n k") double[][] y) {
        return bodies.pop().later();
    }

    @RequireTrained
    @ExpectShape("n k")
    public double[][] predict(@ExpectShape("n d") double[][] x, @ExpectShape("n k") double[][] y) {
        return new double[x.length + more][y[0].length];
    }

    /** Sets what shows that it is trained. */
    void learned(int width) {
        ready = width > 0;
    }

    /** The sizes that its fields hold; of learned ones, too, or only of others. */
    @Nullable Integer width(String name, boolean learned) {
        return null;
    }

    void holds(int classes) {}

    /** Whether it tells itself that it is trained; null if it can not tell. */
    abstract @Nullable Boolean tells();

    /** Its learned field tells. */
    public static class ToldByField extends Trainee {
        @Learned
        @ExpectShape("d")
        double @Nullable [] mean;

        @Override
        void learned(int width) {
            mean = width > 0 ? new double[width] : null;
        }

        @Override
        @Nullable Integer width(String name, boolean learned) {
            return learned && name.equals("d") && mean != null ? (Integer) mean.length : null;
        }

        @Override
        Boolean tells() {
            return mean != null;
        }
    }

    /** A member tells, and a field that is not learned gives a size. */
    public static class ToldByMember extends Trainee {
        @ExpectShape("k")
        double @Nullable [] classes;

        boolean isReady() {
            return ready;
        }

        @Override
        @RequireTrained(by = "isReady")
        public double[][] predict(double[][] x, double[][] y) {
            return super.predict(x, y);
        }

        @Override
        void holds(int count) {
            classes = count > 0 ? new double[count] : null;
        }

        @Override
        @Nullable Integer width(String name, boolean learned) {
            return name.equals("k") && classes != null ? (Integer) classes.length : null;
        }

        @Override
        Boolean tells() {
            return ready;
        }
    }

    /** Nothing tells but what was called. */
    public static class Tracked extends Trainee {
        @Override
        @Nullable Boolean tells() {
            return null;
        }
    }
}
