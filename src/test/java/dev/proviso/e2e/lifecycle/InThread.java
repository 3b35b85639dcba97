package dev.proviso.e2e.lifecycle;

import static dev.proviso.e2e.lifecycle.Data.columns;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A model that another thread is training, and goes on to train until it is told to finish. */
final class InThread implements AutoCloseable {
    /** So many columns make its training throw, in whatever thread. */
    static final int FAILING = 13;

    private static final long MOST_SECONDS = 30;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final Thread test = Thread.currentThread();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final Scaler model = new Scaler(this::goesOn);

    private InThread() {}

    /** For the first time. */
    static InThread training() {
        return new InThread().begin();
    }

    /** After it was trained with two columns. */
    static InThread trainingAgain() {
        InThread training = new InThread();
        training.model.fit(columns(2));
        return training.begin();
    }

    /** After a training that threw. */
    static InThread trainingAfterFailure() {
        InThread training = new InThread();
        try {
            training.model.fit(columns(FAILING));
        } catch (IllegalStateException failed) {
            return training.begin();
        }
        throw new AssertionError("the first training has not failed");
    }

    Scaler model() {
        return model;
    }

    /** Lets the training end, and waits for it. */
    void finish() {
        mayEnd.countDown();
        end.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
    }

    private InThread begin() {
        Thread trainer = new Thread(this::train, "trainer");
        trainer.setDaemon(true);
        trainer.start();
        await(begun);
        return this;
    }

    private void train() {
        try {
            model.fit(columns(2));
            end.complete(null);
        } catch (RuntimeException | Error thrown) {
            end.completeExceptionally(thrown);
        }
    }

    private void goesOn(Scaler self) {
        if (self.mean.length == FAILING) {
            self.mean = columns(2)[0];
            throw new IllegalStateException("13 columns");
        }
        if (!Thread.currentThread().equals(test)) {
            begun.countDown();
            await(mayEnd);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("nothing happened for " + MOST_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        mayEnd.countDown();
    }
}
