package dev.proviso.e2e.lifecycle;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static dev.proviso.e2e.kit.Broken.codes;
import static dev.proviso.e2e.kit.InMode.inMode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.ContractViolationException;
import dev.proviso.Mode;
import dev.proviso.Violation;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Training that ends when a stage completes. */
final class LaterCases {
    private static final double[] GOOD = new double[2];

    private LaterCases() {}

    static final Case[] COMPLETES = Kind.each("a stage that completes well", kind -> {
        Estimator model = kind.untrained();
        CompletableFuture<Void> until = new CompletableFuture<>();
        CompletableFuture<double[]> training = model.fitLater(GOOD, until).toCompletableFuture();
        assertThat(training).isNotDone();
        assertBreaks(
                model::predict,
                name(model) + ".predict() broke its contract\n  UNTRAINED  " + name(model)
                        + " is not trained: training is under way, its stage has not completed");
        CompletableFuture.runAsync(() -> until.complete(null)).join();
        assertThat(training.join()).hasSize(2);
        assertThat(model.predict()).isEqualTo(2);
    });

    static final Case[] COMPLETED_BEFORE = Kind.each("a stage that has completed when it is returned", kind -> {
        Estimator model = kind.untrained();
        assertThat(later(model, 2).join()).hasSize(2);
        assertThat(model.predict()).isEqualTo(2);
        assertThat(broken(later(model, Estimator.CARELESS))).containsExactly("DIM_MISMATCH");
        assertThat(codes(model::predict)).containsExactly("TRAINING_FAILED");
    });

    static final Case[] TRAINED_BEFORE = Kind.each("a later training", kind -> {
        Estimator model = kind.trained();
        CompletableFuture<Void> until = new CompletableFuture<>();
        CompletableFuture<double[]> training =
                model.fitLater(new double[3], until).toCompletableFuture();
        assertThat(model.predict()).isEqualTo(2);
        until.complete(null);
        training.join();
        assertThat(model.predict()).isEqualTo(3);
    });

    static final Case[] FAILS = Kind.each("a stage that completes exceptionally", kind -> {
        Estimator model = kind.trained();
        assertThatThrownBy(later(model, Estimator.THROWING)::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertBreaks(
                model::predict,
                name(model) + ".predict() broke its contract\n  TRAINING_FAILED  the last training of "
                        + name(model) + " failed: fitLater threw java.lang.IllegalArgumentException; call fit or"
                        + " fitLater or new " + name(model) + " or of or ofLater again");
        later(model, 2).join();
        assertThat(model.predict()).isEqualTo(2);
        assertThatThrownBy(() -> model.fitLater(GOOD, null)).isInstanceOf(NullPointerException.class);
        assertThat(codes(model::predict)).containsExactly("TRAINING_FAILED");
    });

    static final Case[] BREAKS = Kind.each("a stage whose value breaks the contract", kind -> {
        Estimator model = kind.untrained();
        CompletableFuture<Void> until = new CompletableFuture<>();
        CompletableFuture<double[]> training =
                model.fitLater(new double[Estimator.CARELESS], until).toCompletableFuture();
        until.complete(null);
        assertThat(broken(training)).containsExactly("DIM_MISMATCH");
        assertThat(codes(model::predict)).containsExactly("TRAINING_FAILED");
    });

    static final Case[] NULL = Kind.each("null in place of a stage", kind -> {
        Estimator model = kind.trained();
        assertBreaks(
                () -> model.fitLater(new double[Estimator.FORGETFUL], new CompletableFuture<Void>()),
                name(model) + ".fitLater(x, until) broke its contract\n"
                        + "  NULL_VALUE  return is null, expected a CompletionStage");
        assertBreaks(
                model::predict,
                name(model) + ".predict() broke its contract\n  TRAINING_FAILED  the last training of "
                        + name(model) + " failed: fitLater broke its contract (NULL_VALUE); call fit or"
                        + " fitLater or new " + name(model) + " or of or ofLater again");
        assertThat(codes(() -> kind.madeLater(Estimator.FORGETFUL, new CompletableFuture<Void>())))
                .containsExactly("NULL_VALUE");
    });

    static final Case[] CANCELLED = Kind.each("a stage that is cancelled", kind -> {
        Estimator model = kind.untrained();
        CompletableFuture<double[]> training =
                model.fitLater(GOOD, new CompletableFuture<Void>()).toCompletableFuture();
        training.cancel(false);
        assertThat(codes(model::predict)).containsExactly("TRAINING_FAILED");
    });

    static final Case[] OVERLAP = Kind.each("two at once", kind -> {
        Estimator model = kind.untrained();
        CompletableFuture<Void> first = new CompletableFuture<>();
        CompletableFuture<Void> second = new CompletableFuture<>();
        CompletableFuture<double[]> one =
                model.fitLater(new double[Estimator.THROWING], first).toCompletableFuture();
        CompletableFuture<double[]> other = model.fitLater(GOOD, second).toCompletableFuture();
        first.complete(null);
        assertThatThrownBy(one::join).hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(codes(model::predict)).containsExactly("UNTRAINED");
        second.complete(null);
        other.join();
        assertThat(model.predict()).isEqualTo(2);
    });

    static final Case[] MADE = Kind.each("a stage of the model", kind -> {
        CompletableFuture<Void> until = new CompletableFuture<>();
        CompletableFuture<? extends Estimator> making = kind.madeLater(2, until);
        assertThat(making).isNotDone();
        until.complete(null);
        assertThat(making.join().predict()).isEqualTo(2);
    });

    static final Case[] OFF = Kind.each("a stage", kind -> {
        Estimator model = kind.untrained();
        inMode(
                Mode.OFF,
                LaterCases.class.getPackageName(),
                () -> later(model, 2).join());
        assertThat(model.predict()).isEqualTo(2);
        inMode(
                Mode.OFF,
                LaterCases.class.getPackageName(),
                () -> assertThatThrownBy(later(model, Estimator.THROWING)::join)
                        .isInstanceOf(CompletionException.class));
        assertThat(codes(model::predict)).containsExactly("TRAINING_FAILED");
    });

    private static CompletableFuture<double[]> later(Estimator model, int rows) {
        return model.fitLater(new double[rows], CompletableFuture.completedFuture(null))
                .toCompletableFuture();
    }

    private static List<String> broken(CompletableFuture<?> stage) {
        try {
            stage.join();
        } catch (CompletionException thrown) {
            assertThat(thrown).hasCauseInstanceOf(ContractViolationException.class);
            return ((ContractViolationException) thrown.getCause())
                    .violations().stream().map(Violation::code).map(Enum::name).toList();
        }
        throw new AssertionError("nothing was broken");
    }

    private static String name(Estimator model) {
        return model.getClass().getSimpleName();
    }
}
