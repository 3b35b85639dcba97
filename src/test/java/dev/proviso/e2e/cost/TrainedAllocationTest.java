package dev.proviso.e2e.cost;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Trains;
import dev.proviso.e2e.cost.Allocation.Case;
import dev.proviso.schema.TableContract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To find out that a model is trained allocates nothing, whatever tells it, but where it is looked up in a weak map. */
class TrainedAllocationTest {

    static class Step {
        @Learned
        @ExpectShape("d")
        double[] mean = new double[3];

        @Trains(incremental = true)
        Step fit(@ExpectShape("n d") double[][] x) {
            mean = new double[x[0].length];
            return this;
        }

        @RequireTrained
        double score(@ExpectShape("d") double[] x) {
            return x[0];
        }
    }

    static class Loaded {
        private boolean ready = true;

        boolean isReady() {
            return ready;
        }

        @RequireTrained(by = "isReady")
        int byMethod() {
            return 1;
        }
    }

    static class Pipeline {
        @RequireTrained
        final List<Step> steps = new ArrayList<>(List.of(new Step(), new Step(), new Step()));

        @RequireTrained
        final Step[] others = {new Step(), new Step()};

        @RequireTrained
        final Step last = new Step();

        @RequireTrained
        int run() {
            return steps.size();
        }

        static int use(@RequireTrained Step step, @RequireTrained(by = "ready") Loaded loaded) {
            return step.mean.length;
        }
    }

    abstract static class Base {
        @Learned
        @ExpectShape("d")
        final double[] mean = new double[3];

        @RequireTrained
        double score(@ExpectShape("d") double[] x) {
            return x[0];
        }
    }

    static class First extends Base {}

    static class Second extends Base {}

    record Flower(double length, int petals) {}

    static class Classifier {
        @Learned
        TableContract schema;

        @Trains
        Classifier fit(@Schema(Flower.class) List<Map<String, Object>> rows) {
            return this;
        }

        @RequireTrained
        int one(@Schema(learned = true) Flower row) {
            return row.petals();
        }

        @RequireTrained
        int map(@Schema(learned = true) Map<String, Object> row) {
            return row.size();
        }
    }

    static Stream<Case> cases() {
        Map<String, Object> row = new HashMap<>(Map.of("length", 1.5, "petals", 5));
        Classifier classifier = new Classifier().fit(List.of(row));
        Flower flower = new Flower(1.5, 5);
        double[] three = new double[3];
        Step step = new Step().fit(new double[4][3]).fit(new double[4][3]);
        Loaded loaded = new Loaded();
        Pipeline pipeline = new Pipeline();
        Base[] both = {new First(), new Second()};
        int[] turn = {0};
        return Stream.of(
                new Case("a model that was trained on", () -> step.score(three)),
                new Case("a member that tells", loaded::byMethod),
                new Case("models in fields", pipeline::run),
                new Case("models that are given", () -> Pipeline.use(step, loaded)),
                new Case("a record as training has seen it", () -> classifier.one(flower)),
                new Case("a map as training has seen it", () -> classifier.map(row)),
                new Case("models of several classes", () -> both[turn[0]++ & 1].score(three)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing(Case checked) {
        Allocation.assertNone(checked);
    }
}
