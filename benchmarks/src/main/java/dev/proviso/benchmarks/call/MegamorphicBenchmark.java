package dev.proviso.benchmarks.call;

import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import java.lang.reflect.Method;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** One vector against a learned dimension, for models of 8 classes that are called through one interface in turn. */
public class MegamorphicBenchmark extends Calls {
    private static final int CLASSES = 8;

    interface Scorer {
        double score(double[] x);
    }

    /** What the contract is inherited from. */
    public interface ContractedScorer {
        /** Gives a number. */
        double score(@ExpectShape("d") double[] x);
    }

    abstract static class Plain implements Scorer {
        double[] mean = new double[4];
    }

    abstract static class Hand implements Scorer {
        double[] mean = new double[4];
    }

    abstract static class Contracted implements ContractedScorer {
        @Learned
        @ExpectShape("d")
        double[] mean = new double[4];
    }

    interface ConstrainedScorer {
        double score(@Sized(4) double[] x);
    }

    abstract static class Constrained implements ConstrainedScorer {}

    static final class Plain0 extends Plain {
        @Override
        public double score(double[] x) {
            return x[0] + 0;
        }
    }

    static final class Plain1 extends Plain {
        @Override
        public double score(double[] x) {
            return x[0] + 1;
        }
    }

    static final class Plain2 extends Plain {
        @Override
        public double score(double[] x) {
            return x[0] + 2;
        }
    }

    static final class Plain3 extends Plain {
        @Override
        public double score(double[] x) {
            return x[0] + 3;
        }
    }

    static final class Plain4 extends Plain {
        @Override
        public double score(double[] x) {
            return x[0] + 4;
        }
    }

    static final class Plain5 extends Plain {
        @Override
        public double score(double[] x) {
            return x[0] + 5;
        }
    }

    static final class Plain6 extends Plain {
        @Override
        public double score(double[] x) {
            return x[0] + 6;
        }
    }

    static final class Plain7 extends Plain {
        @Override
        public double score(double[] x) {
            return x[0] + 7;
        }
    }

    static final class Hand0 extends Hand {
        @Override
        public double score(double[] x) {
            HandCheck.vector(x, mean.length);
            return x[0] + 0;
        }
    }

    static final class Hand1 extends Hand {
        @Override
        public double score(double[] x) {
            HandCheck.vector(x, mean.length);
            return x[0] + 1;
        }
    }

    static final class Hand2 extends Hand {
        @Override
        public double score(double[] x) {
            HandCheck.vector(x, mean.length);
            return x[0] + 2;
        }
    }

    static final class Hand3 extends Hand {
        @Override
        public double score(double[] x) {
            HandCheck.vector(x, mean.length);
            return x[0] + 3;
        }
    }

    static final class Hand4 extends Hand {
        @Override
        public double score(double[] x) {
            HandCheck.vector(x, mean.length);
            return x[0] + 4;
        }
    }

    static final class Hand5 extends Hand {
        @Override
        public double score(double[] x) {
            HandCheck.vector(x, mean.length);
            return x[0] + 5;
        }
    }

    static final class Hand6 extends Hand {
        @Override
        public double score(double[] x) {
            HandCheck.vector(x, mean.length);
            return x[0] + 6;
        }
    }

    static final class Hand7 extends Hand {
        @Override
        public double score(double[] x) {
            HandCheck.vector(x, mean.length);
            return x[0] + 7;
        }
    }

    static final class Contracted0 extends Contracted {
        @Override
        public double score(double[] x) {
            return x[0] + 0;
        }
    }

    static final class Contracted1 extends Contracted {
        @Override
        public double score(double[] x) {
            return x[0] + 1;
        }
    }

    static final class Contracted2 extends Contracted {
        @Override
        public double score(double[] x) {
            return x[0] + 2;
        }
    }

    static final class Contracted3 extends Contracted {
        @Override
        public double score(double[] x) {
            return x[0] + 3;
        }
    }

    static final class Contracted4 extends Contracted {
        @Override
        public double score(double[] x) {
            return x[0] + 4;
        }
    }

    static final class Contracted5 extends Contracted {
        @Override
        public double score(double[] x) {
            return x[0] + 5;
        }
    }

    static final class Contracted6 extends Contracted {
        @Override
        public double score(double[] x) {
            return x[0] + 6;
        }
    }

    static final class Contracted7 extends Contracted {
        @Override
        public double score(double[] x) {
            return x[0] + 7;
        }
    }

    static final class Constrained0 extends Constrained {
        @Override
        public double score(double[] x) {
            return x[0] + 0;
        }
    }

    static final class Constrained1 extends Constrained {
        @Override
        public double score(double[] x) {
            return x[0] + 1;
        }
    }

    static final class Constrained2 extends Constrained {
        @Override
        public double score(double[] x) {
            return x[0] + 2;
        }
    }

    static final class Constrained3 extends Constrained {
        @Override
        public double score(double[] x) {
            return x[0] + 3;
        }
    }

    static final class Constrained4 extends Constrained {
        @Override
        public double score(double[] x) {
            return x[0] + 4;
        }
    }

    static final class Constrained5 extends Constrained {
        @Override
        public double score(double[] x) {
            return x[0] + 5;
        }
    }

    static final class Constrained6 extends Constrained {
        @Override
        public double score(double[] x) {
            return x[0] + 6;
        }
    }

    static final class Constrained7 extends Constrained {
        @Override
        public double score(double[] x) {
            return x[0] + 7;
        }
    }

    private final double[] x = new double[4];
    private final Scorer[] plain = {
        new Plain0(), new Plain1(), new Plain2(), new Plain3(), new Plain4(), new Plain5(), new Plain6(), new Plain7()
    };
    private final Scorer[] hand = {
        new Hand0(), new Hand1(), new Hand2(), new Hand3(), new Hand4(), new Hand5(), new Hand6(), new Hand7()
    };
    private final ContractedScorer[] contracted = {
        new Contracted0(),
        new Contracted1(),
        new Contracted2(),
        new Contracted3(),
        new Contracted4(),
        new Contracted5(),
        new Contracted6(),
        new Contracted7()
    };
    private final ConstrainedScorer[] constrained = {
        new Constrained0(),
        new Constrained1(),
        new Constrained2(),
        new Constrained3(),
        new Constrained4(),
        new Constrained5(),
        new Constrained6(),
        new Constrained7()
    };
    private final ContractedScorer[] guarded = new ContractedScorer[CLASSES];
    private final Method score = Validation.method(ConstrainedScorer.class, "score");

    /** Wraps them. */
    public MegamorphicBenchmark() {
        for (int i = 0; i < CLASSES; i++) {
            guarded[i] = Proviso.guard(ContractedScorer.class, contracted[i]);
        }
    }

    /** Without a contract. */
    @Benchmark
    @OperationsPerInvocation(CLASSES)
    public double none() {
        return sum(plain);
    }

    /** By hand. */
    @Benchmark
    @OperationsPerInvocation(CLASSES)
    public double hand() {
        return sum(hand);
    }

    /** By the agent. */
    @Benchmark
    @OperationsPerInvocation(CLASSES)
    public double contract() {
        return sum(contracted);
    }

    /** By proxies. */
    @Benchmark
    @OperationsPerInvocation(CLASSES)
    public double proxy() {
        return sum(guarded);
    }

    /** By Hibernate Validator. */
    @Benchmark
    @OperationsPerInvocation(CLASSES)
    public double hibernateValidator() {
        double sum = 0;
        for (ConstrainedScorer scorer : constrained) {
            Validation.parameters(scorer, score, (Object) x);
            sum += scorer.score(x);
        }
        return sum;
    }

    private double sum(Scorer[] scorers) {
        double sum = 0;
        for (Scorer scorer : scorers) {
            sum += scorer.score(x);
        }
        return sum;
    }

    private double sum(ContractedScorer[] scorers) {
        double sum = 0;
        for (ContractedScorer scorer : scorers) {
            sum += scorer.score(x);
        }
        return sum;
    }
}
