package dev.proviso.laws;

import dev.proviso.ContractViolationException;
import dev.proviso.Mode;
import dev.proviso.Proviso;
import dev.proviso.laws.TrainingRules.Call;
import dev.proviso.laws.TrainingRules.Open;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** One model, what happens to it, and what the rules say of that. */
final class Life {
    private final Trainee model;
    private final Trainee guarded;
    private final TrainingRules rules;
    private final Mode mode;
    private final TrainingTally tally;
    private final Heard heard;
    private final Deque<Pending> pending = new ArrayDeque<>();

    /** A training whose method has returned. */
    private record Pending(
            Call call, @Nullable Open open, CompletableFuture<double[][]> own, CompletionStage<?> given) {}

    private static final class Planned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Life(Trainee model, Mode mode, TrainingTally tally) {
        this.model = model;
        this.guarded = Proviso.guard(model);
        this.rules = new TrainingRules(model);
        this.mode = mode;
        this.tally = tally;
        this.heard = new Heard(mode, tally);
    }

    /** The first thing that goes otherwise than the rules say; null if nothing does. */
    static @Nullable String disagreement(Trainee model, Mode mode, List<Step> steps, TrainingTally tally) {
        Life life = new Life(model, mode, tally);
        Proviso.addListener(life.heard);
        try {
            for (Step step : steps) {
                life.run(step);
                if (life.heard.wrong() != null) {
                    return life.heard.wrong();
                }
            }
            return null;
        } finally {
            Proviso.removeListener(life.heard);
        }
    }

    private void run(Step step) {
        if (!step.elsewhere()) {
            here(step);
            return;
        }
        Thread thread = new Thread(() -> here(step));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void here(Step step) {
        tally.step(step);
        heard.forget();
        try {
            switch (step.action()) {
                case PREDICT -> predict(step);
                case COMPLETE -> complete();
                case MARK -> mark(step);
                case HOLD -> model.holds(step.end() == Step.End.WELL ? step.classes() : 0);
                case OFF -> off(step);
                default -> train(step);
            }
        } catch (RuntimeException | Error thrown) {
            heard.wrong(step + " threw " + thrown);
        }
    }

    private void predict(Step step) {
        Call call = rules.use(step);
        List<String> expected = new ArrayList<>(call.wrong());
        boolean runs = expected.isEmpty() || mode == Mode.WARN;
        if (runs && call.checked()) {
            expected.addAll(TrainingRules.returnsOf(step, call.sizes()));
        }
        model.more = step.end() == Step.End.OTHER_RETURN ? 1 : 0;
        Throwable thrown = null;
        try {
            double[][] unused = guarded.predict(step.x(), step.y());
        } catch (ContractViolationException refused) {
            thrown = refused;
        }
        tally.use(expected);
        heard.expect(step, expected, thrown);
    }

    private void mark(Step step) {
        boolean taken = rules.mark();
        try {
            Proviso.markTrained(guarded);
        } catch (IllegalStateException refused) {
            taken = !taken;
        }
        if (!taken) {
            heard.wrong(step + " was taken otherwise");
        }
    }

    private void off(Step step) {
        if (!pending.isEmpty() || rules.off) {
            return;
        }
        String name = Trainee.class.getName();
        rules.off = true;
        Proviso.mode(name, Mode.OFF);
        try {
            step.within().forEach(this::run);
        } finally {
            Proviso.mode(name, mode);
            rules.off = false;
        }
    }

    private void train(Step step) {
        Within body = new Within(step, rules.enter(step));
        model.bodies.push(body);
        CompletionStage<?> given = null;
        Throwable thrown = null;
        try {
            given = call(step);
        } catch (ContractViolationException | Planned e) {
            thrown = e;
        }
        if (!body.ran) {
            model.bodies.remove(body);
            refused(step, body.call, thrown);
        } else if (given == null) {
            ended(step, body, thrown);
        } else {
            returned(step, body, given);
        }
    }

    private void refused(Step step, Call call, @Nullable Throwable thrown) {
        if (call.wrong().isEmpty() || mode == Mode.WARN) {
            heard.wrong(step + " was refused: " + thrown);
        }
        heard.expect(step, call.wrong(), thrown);
    }

    /** The method has returned a stage. */
    private void returned(Step step, Within body, CompletionStage<?> given) {
        if (body.open != null) {
            body.open.thread = null;
        }
        Pending awaited = new Pending(body.call, body.open, body.stage, given);
        if (body.stage.isDone()) {
            ended(awaited);
        } else {
            heard.nothing(step);
            pending.add(awaited);
        }
    }

    private @Nullable CompletionStage<?> call(Step step) {
        return switch (step.action()) {
            case FIT_LATER -> guarded.fitLater(step.x(), step.y());
            case FIT_MORE_LATER -> guarded.fitMoreLater(step.x(), step.y());
            case FIT_MORE -> {
                double[][] unused = guarded.fitMore(step.x(), step.y());
                yield null;
            }
            default -> {
                double[][] unused = guarded.fit(step.x(), step.y());
                yield null;
            }
        };
    }

    /** What happens within a training. */
    private final class Within implements Trainee.Body {
        private final Step step;
        private final Call call;
        private final CompletableFuture<double[][]> stage = new CompletableFuture<>();
        private @Nullable Open open;
        private boolean ran;

        Within(Step step, Call call) {
            this.step = step;
            this.call = call;
        }

        @Override
        public double[][] now() {
            run();
            learn(step);
            if (step.fails()) {
                throw new Planned();
            }
            return step.result();
        }

        @Override
        public @Nullable CompletionStage<double[][]> later() {
            run();
            if (step.returnsNoStage()) {
                learn(step);
                return null;
            }
            if (open == null || rules.off || step.rows() == 3) {
                finish(step, stage);
            }
            return stage;
        }

        private void run() {
            ran = true;
            heard.expect(step, call.wrong());
            open = rules.begin(call);
            step.within().forEach(Life.this::run);
            heard.forget();
        }
    }

    private void complete() {
        Pending awaited = pending.poll();
        if (awaited != null) {
            finish(awaited.call.step(), awaited.own);
            ended(awaited);
        }
    }

    private void finish(Step step, CompletableFuture<double[][]> stage) {
        learn(step);
        if (step.fails()) {
            stage.completeExceptionally(new Planned());
        } else {
            stage.complete(step.result());
        }
    }

    private void learn(Step step) {
        if (step.end() != Step.End.THROWS_EARLY) {
            model.learned(
                    step.end() == Step.End.UNSET ? 0 : step.width() + (step.end() == Step.End.OTHER_WIDTH ? 1 : 0));
        }
    }

    private void ended(Step step, Within body, @Nullable Throwable thrown) {
        if (step.fails()) {
            rules.fails(body.open);
            if (!(thrown instanceof Planned)) {
                heard.wrong(step + " did not throw what its method threw, but " + thrown);
            }
            heard.nothing(step);
            return;
        }
        List<String> expected = rules.returns(body.call, body.open);
        heard.expect(step, expected, thrown);
    }

    private void ended(Pending awaited) {
        Step step = awaited.call.step();
        List<String> expected = new ArrayList<>();
        if (step.fails()) {
            rules.fails(awaited.open);
        } else {
            expected = rules.returns(awaited.call, awaited.open);
        }
        CompletableFuture<?> given = awaited.given.toCompletableFuture();
        boolean shouldFail = step.fails() || (mode == Mode.ENFORCE && !expected.isEmpty());
        if (!given.isDone() || given.isCompletedExceptionally() != shouldFail) {
            heard.wrong(step + " has a stage that is " + given);
        }
        heard.expect(step, expected);
    }
}
