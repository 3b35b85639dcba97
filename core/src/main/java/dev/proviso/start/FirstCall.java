package dev.proviso.start;

import dev.proviso.event.EventKind;
import dev.proviso.inventory.InventoryNews;
import dev.proviso.jmx.Registration;
import dev.proviso.live.LivePages;
import dev.proviso.report.InternalFaults;
import dev.proviso.report.Reporter;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What is done once a contracted method was called: by a thread of its own, which ends with it, as no call is to wait for
 * that.
 */
public final class FirstCall extends Thread {
    /** The first call is often made while a program starts, which is not to be held up. */
    private static final long PAUSE_MILLIS = 1000;

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private FirstCall() {
        super(null, null, "proviso-start", 0, false);
        setDaemon(true);
        // Whoever happens to make the first call is not to be held by what is made here.
        setContextClassLoader(null);
    }

    /** Begins it, once. */
    public static void begin() {
        try {
            if (BEGUN.compareAndSet(false, true)) {
                new FirstCall().start();
                LivePages.begin();
            }
        } catch (RuntimeException | LinkageError | OutOfMemoryError noThread) {
            InternalFaults.tellUnmanaged("the start of what is seen from outside", noThread);
        }
    }

    @Override
    public void run() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            Registration.register();
            Reporter.awaitLog();
        } catch (InterruptedException ending) {
            return;
        }
        try {
            if (Reporter.isHeard(EventKind.INVENTORY, System.Logger.Level.WARNING)) {
                Reporter.publish(InventoryNews.now());
            }
        } catch (RuntimeException | LinkageError fault) {
            InternalFaults.tellUnreported("the inventory after the first call", fault);
        }
    }
}
