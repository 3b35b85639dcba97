package dev.proviso.benchmarks.call;

import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;
import java.lang.reflect.Method;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** One vector against a learned dimension, for models of 8 classes that are called through one interface in turn. */
public class MegamorphicBenchmark extends Calls {
    private static final int CLASSES = 8;

    /** What has no contract, or checks by hand. */
    public interface Scorer {
        /** Gives a number. */
        double score(double[] x);
    }

    /** What the contract is inherited from. */
    public interface ContractedScorer {
        /** Gives a number. */
        double score(@ExpectShape("d") double[] x);
    }

    /** What the constraint is inherited from. */
    public interface ConstrainedScorer {
        /** Gives a number. */
        double score(@Sized(4) double[] x);
    }

    private final double[] x = new double[4];
    private final Scorer[] plain = Copies.of(Scorers.Plain.class, new Scorer[CLASSES]);
    private final Scorer[] hand = Copies.of(Scorers.Hand.class, new Scorer[CLASSES]);
    private final ContractedScorer[] contracted = Copies.of(Scorers.Contracted.class, new ContractedScorer[CLASSES]);
    private final ConstrainedScorer[] constrained =
            Copies.of(Scorers.Constrained.class, new ConstrainedScorer[CLASSES]);
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
