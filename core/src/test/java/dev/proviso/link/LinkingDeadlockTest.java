package dev.proviso.link;

import dev.proviso.annotation.Schema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Linking may initialise classes of the user's, which may call the very method that is being linked. */
class LinkingDeadlockTest {
    static final WovenCall FIT = WovenCall.of(Model.class, "fit", void.class);

    /** Its initialisation calls the method whose contract names it. */
    enum Species {
        SETOSA;

        static {
            waitUntilTheOtherThreadLinks();
            fit();
        }
    }

    record Flower(double petalWidth, Species species) {}

    static class Model {
        public void fit(@Schema(Flower.class) List<Map<String, ?>> rows) {}
    }

    @Test
    void a_link_that_waits_for_a_class_does_not_keep_a_call_from_that_class_waiting()
            throws InterruptedException, ExecutionException, TimeoutException {
        ExecutorService threads = Executors.newFixedThreadPool(2, LinkingDeadlockTest::daemon);
        try {
            Future<?> initialiser = threads.submit(() -> Species.valueOf("SETOSA"));
            Future<?> caller = threads.submit(() -> {
                Thread.sleep(50);
                return fit();
            });

            initialiser.get(20, TimeUnit.SECONDS);
            caller.get(20, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
    }

    static @Nullable Object fit() {
        try {
            return FIT.call(new Model(), List.of());
        } catch (Throwable thrown) {
            throw new AssertionError(thrown);
        }
    }

    static void waitUntilTheOtherThreadLinks() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }
}
