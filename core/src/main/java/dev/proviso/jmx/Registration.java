package dev.proviso.jmx;

import dev.proviso.report.InternalFaults;
import dev.proviso.settings.Given;
import dev.proviso.settings.Key;
import dev.proviso.settings.Setting;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Registers the MBean, when the first contracted method is called. It is done by a thread of its own, which ends with it:
 * the first to ask for the platform's MBeans has them all made, and no call is to wait for that.
 */
public final class Registration extends Thread {
    private static final String WHAT = "registering the MBean";
    /** The MBean is for programs that stay; the first contracted call is often made while one starts. */
    private static final long PAUSE_MILLIS = 1000;

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private Registration() {
        super("proviso-jmx");
        setDaemon(true);
        // Whoever happens to make the first call is not to be held by what is made here.
        setContextClassLoader(null);
    }

    /** Begins it, once, unless the setting {@code jmx} is {@code false}. */
    public static void begin() {
        try {
            Setting setting = Given.last(Key.JMX);
            boolean wanted = setting == null || !setting.value().equalsIgnoreCase("false");
            if (wanted && BEGUN.compareAndSet(false, true)) {
                new Registration().start();
            }
        } catch (RuntimeException | LinkageError | OutOfMemoryError noThread) {
            InternalFaults.tellUnmanaged(WHAT, noThread);
        }
    }

    @Override
    public void run() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            WeakMBean.register(new Management());
        } catch (NoClassDefFoundError unmanaged) {
            // There is no module java.management, or none that core's loader sees: nobody asks for an MBean.
        } catch (Exception | LinkageError fault) {
            InternalFaults.tellUnmanaged(WHAT, fault);
        }
    }
}
