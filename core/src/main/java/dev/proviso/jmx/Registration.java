package dev.proviso.jmx;

import dev.proviso.report.InternalFaults;
import dev.proviso.settings.Given;
import dev.proviso.settings.Key;
import dev.proviso.settings.Setting;
import java.util.concurrent.atomic.AtomicBoolean;

/** Registers the MBean. The first to ask for the platform's MBeans has them all made, which takes its time. */
public final class Registration {
    private static final AtomicBoolean DONE = new AtomicBoolean();

    private Registration() {}

    /** Registers it, once, unless the setting {@code jmx} is {@code false}. Nothing is thrown: what fails is told. */
    public static void register() {
        Setting setting = Given.last(Key.JMX);
        boolean wanted = setting == null || !setting.value().equalsIgnoreCase("false");
        if (!wanted || !DONE.compareAndSet(false, true)) {
            return;
        }
        try {
            WeakMBean.register(new Management());
        } catch (NoClassDefFoundError unmanaged) {
            // There is no module java.management, or none that core's loader sees: nobody asks for an MBean.
        } catch (Exception | LinkageError fault) {
            InternalFaults.tellUnmanaged("registering the MBean", fault);
        }
    }
}
