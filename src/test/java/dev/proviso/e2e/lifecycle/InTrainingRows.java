package dev.proviso.e2e.lifecycle;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static dev.proviso.e2e.kit.Broken.codes;
import static dev.proviso.e2e.lifecycle.Case.shows;
import static dev.proviso.e2e.lifecycle.Data.columns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.Trains;
import dev.proviso.e2e.kit.Heard;

/** While training is under way. */
final class InTrainingRows {
    private InTrainingRows() {}

    /** Its fields are set after those of the class above, by a training of its own. */
    static class Whitener extends Scaler {
        private static final long serialVersionUID = 1L;

        @Learned
        @ExpectShape("d d")
        private double[][] rotation;

        @Override
        @Trains
        Scaler fit(double[][] x) {
            super.fit(x);
            rotation = new double[x[0].length][x[0].length];
            return this;
        }
    }

    static final Row NESTED = Row.of(
            "in training",
            "nested @Trains (super.fit, delegation) on the same instance",
            "no change: only the outermost opens and closes",
            shows("super.fit, after which fields of the subclass are not set yet", () -> {
                Scaler model = new Whitener().fit(columns(2));
                assertThat(model.transform(columns(2))).hasDimensions(2, 2);
            }),
            shows("delegation", () -> {
                Scaler model = new Scaler();
                assertThat(model.fitTransform(columns(2))).hasDimensions(2, 2);
                assertThat(model.fitLabelled(columns(4), columns(3)).transform(columns(4)))
                        .hasDimensions(2, 4);
            }),
            shows("a nested training that throws, caught by the outer one, has not failed the model", () -> {
                Scaler model = new Scaler() {
                    @Override
                    @Trains
                    Scaler fit(double[][] x) {
                        try {
                            super.fit(new double[][] {{1}, {2, 3}});
                        } catch (RuntimeException ragged) {
                            super.fit(x);
                        }
                        return this;
                    }
                };
                model.fit(columns(2));
                assertThat(model.transform(columns(2))).hasDimensions(2, 2);
            }),
            shows("a training of another instance inside is that one's own", () -> {
                Scaler inner = new Scaler(Failures::afterTwoColumns);
                Scaler outer = new Scaler(model -> {
                    try {
                        inner.fit(columns(3));
                    } catch (IllegalStateException caught) {
                        model.scale = model.mean;
                    }
                });
                outer.fit(columns(3));
                assertThat(outer.transform(columns(3))).hasDimensions(2, 3);
                assertThat(codes(() -> inner.transform(columns(3)))).containsExactly("TRAINING_FAILED");
            }));

    static final Row SAME_THREAD = Row.of(
            "in training",
            "@RequireTrained, same thread",
            "allowed (boosting, fitTransform); model dimensions bound only from set fields",
            shows("for the first time, when no field tells the model trained", () -> {
                Scaler model = new Scaler(
                        self -> assertThat(self.transform(columns(2))).hasDimensions(2, 2));
                assertThat(model.fit(columns(2)).transform(columns(2))).hasDimensions(2, 2);
            }),
            shows("it is held to the fields that are set", () -> {
                Scaler model = new Scaler(self -> self.transform(columns(3)));
                assertBreaks(() -> model.fit(columns(2)), """
                        Scaler.transform(x) broke its contract
                          DIM_MISMATCH  x, axis 1 (d): expected 2, learned in field mean; got 3
                                        x is "n d", here (2, 3)
                                                ^            ^
                        """);
            }),
            shows("tracked", () -> {
                Counter model = new Counter() {
                    @Override
                    @Trains
                    void fit(double[] x) {
                        assertThat(count()).isZero();
                        super.fit(x);
                    }
                };
                model.fit(new double[4]);
                assertThat(model.count()).isEqualTo(4);
            }));

    static final Row OTHER_THREAD_FIRST = Row.of(
            "in training, for the first time",
            "@RequireTrained, other thread",
            "UNTRAINED (\"training is under way\")",
            shows("a model whose learned fields are not set", () -> {
                try (InThread training = InThread.training()) {
                    assertBreaks(() -> training.model().transform(columns(2)), """
                            Scaler.transform(x) broke its contract
                              UNTRAINED  Scaler is not trained: training is under way in another thread
                            """);
                    training.finish();
                    assertThat(training.model().transform(columns(2))).hasDimensions(2, 2);
                }
            }),
            shows("after a training that failed", () -> {
                try (InThread training = InThread.trainingAfterFailure()) {
                    assertThat(codes(() -> training.model().transform(columns(2))))
                            .containsExactly("UNTRAINED");
                    training.finish();
                    assertThat(training.model().transform(columns(2))).hasDimensions(2, 2);
                }
            }));

    static final Row OTHER_THREAD_AGAIN = Row.of(
            "in training, was trained",
            "@RequireTrained, other thread",
            "allowed",
            shows("it is held to what the fields hold by now", () -> {
                try (InThread training = InThread.trainingAgain()) {
                    assertThat(training.model().transform(columns(2))).hasDimensions(2, 2);
                    try (Heard heard = Heard.listening()) {
                        assertThat(codes(() -> training.model().transform(columns(9))))
                                .containsExactly("DIM_MISMATCH");
                        assertThat(heard.violations()).hasSize(1);
                    }
                    training.finish();
                    assertThat(training.model().transform(columns(2))).hasDimensions(2, 2);
                }
            }),
            shows("a second training in another thread fails, and the first goes on and succeeds", () -> {
                try (InThread training = InThread.trainingAgain()) {
                    assertThatThrownBy(() -> training.model().fit(columns(InThread.FAILING)))
                            .isInstanceOf(IllegalStateException.class);
                    training.finish();
                    assertThat(training.model().transform(columns(2))).hasDimensions(2, 2);
                }
            }));
}
