package dev.proviso.logback;

import ch.qos.logback.core.spi.ContextAware;
import java.lang.management.ManagementFactory;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import org.jspecify.annotations.Nullable;

/** The MBean of one appender, from its start to its stop. An appender works without one too: what fails is only told. */
final class Registered {
    private static final int MOST_OF_ONE_NAME = 100;

    private final ContextAware appender;
    private final @Nullable ObjectName name;

    private Registered(ContextAware appender, @Nullable ObjectName name) {
        this.appender = appender;
        this.name = name;
    }

    static Registered of(
            ContextAware appender, @Nullable String name, LongSupplier dropped, IntSupplier waiting, int room) {
        LinesMXBean bean = new LinesMXBean() {
            @Override
            public long getDropped() {
                return dropped.getAsLong();
            }

            @Override
            public int getWaiting() {
                return waiting.getAsInt();
            }

            @Override
            public int getRoom() {
                return room;
            }
        };
        try {
            return new Registered(appender, register(new StandardMBean(bean, LinesMXBean.class, true), name));
        } catch (JMException | LinkageError e) {
            appender.addWarn("no MBean tells of dropped lines", e);
            return new Registered(appender, null);
        }
    }

    /** Another context, such as that of another web application, may have an appender of the same name. */
    private static ObjectName register(StandardMBean bean, @Nullable String name) throws JMException {
        String plain = "dev.proviso:type=Lines,name=" + ObjectName.quote(String.valueOf(name));
        for (int number = 1; ; number++) {
            try {
                ObjectName full = new ObjectName(number == 1 ? plain : plain + ",number=" + number);
                return ManagementFactory.getPlatformMBeanServer()
                        .registerMBean(bean, full)
                        .getObjectName();
            } catch (InstanceAlreadyExistsException taken) {
                if (number == MOST_OF_ONE_NAME) {
                    throw taken;
                }
            }
        }
    }

    void remove() {
        if (name == null) {
            return;
        }
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(name);
        } catch (JMException e) {
            appender.addWarn("the MBean " + name + " was not there any more", e);
        }
    }
}
