package dev.proviso.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** An appender that is stuck, as on a full disk or a terminal that is held, until it is let go. */
public final class SlowAppender extends UnsynchronizedAppenderBase<ILoggingEvent> {
    private static volatile CountDownLatch gate = new CountDownLatch(0);
    private static volatile List<ILoggingEvent> written = new CopyOnWriteArrayList<>();

    static void hold() {
        written = new CopyOnWriteArrayList<>();
        gate = new CountDownLatch(1);
    }

    static void letGo() {
        gate.countDown();
    }

    static List<ILoggingEvent> written() {
        return written;
    }

    static void await() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        List<ILoggingEvent> ofThisTest = written;
        await();
        if (event.getMessage().equals("thrown back")) {
            throw new AssertionError("an appender at its worst");
        }
        ofThisTest.add(event);
    }
}
