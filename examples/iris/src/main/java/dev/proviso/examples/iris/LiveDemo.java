package dev.proviso.examples.iris;

import dev.proviso.Proviso;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;

/** Serves the live page, and gives it something to show: good calls, trainings, and now and then one of the mistakes. */
public final class LiveDemo {
    private static final int PORT = 7654;

    private LiveDemo() {}

    /** Runs until it is stopped, or for as many seconds as the argument says. */
    public static void main(String[] args) throws InterruptedException {
        Duration end = args.length == 0 ? Duration.ofDays(365) : Duration.ofSeconds(Long.parseLong(args[0]));
        run(System.out, end);
    }

    private static void run(PrintStream out, Duration end) throws InterruptedException {
        out.println("The live page: " + page());
        out.println("Stop with Ctrl-C.");
        LiveCalls calls = new LiveCalls(Experiment.run(Experiment.SEED));
        long stop = System.nanoTime() + end.toNanos();
        while (System.nanoTime() < stop) {
            calls.tick();
            Thread.sleep(10);
        }
    }

    /** On the usual port, so that a page that is open finds it again; on another where that is in use. */
    private static URI page() {
        try {
            return Proviso.dashboard(PORT);
        } catch (UncheckedIOException inUse) {
            return Proviso.dashboard(0);
        }
    }
}
