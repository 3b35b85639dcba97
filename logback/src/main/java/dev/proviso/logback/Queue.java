package dev.proviso.logback;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.spi.AppenderAttachableImpl;
import ch.qos.logback.core.spi.ContextAware;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Events on their way from the threads that log them to the one that writes them. */
final class Queue {
    private static final long LONGEST_FLUSH_MILLIS = 2_000;
    private static final long SECOND_MILLIS = 1_000;

    private final ArrayBlockingQueue<ILoggingEvent> waiting;
    private final AppenderAttachableImpl<ILoggingEvent> to;
    private final Drops drops;
    private final ContextAware told;
    private volatile boolean abandoned;
    private volatile boolean ended;
    private volatile boolean through;
    private long lastTold = System.nanoTime();

    /** A place in the queue: when it is reached, all that was before it is written. */
    private static final class Mark extends LoggingEvent {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final boolean last;

        Mark(boolean last) {
            this.last = last;
        }
    }

    Queue(int room, AppenderAttachableImpl<ILoggingEvent> to, Drops drops, ContextAware told) {
        waiting = new ArrayBlockingQueue<>(room);
        this.to = to;
        this.drops = drops;
        this.told = told;
    }

    void start() {
        Thread writer = new Thread(null, this::write, "proviso-log-writer", 0, false);
        writer.setDaemon(true);
        writer.start();
    }

    Drops drops() {
        return drops;
    }

    int size() {
        return waiting.size();
    }

    /** Takes an event, or counts it as dropped; it does not wait. */
    void add(ILoggingEvent event) {
        if (through) {
            pass(event);
        } else if (!waiting.offer(event)) {
            drops.add(1);
        }
    }

    /** Writes what waits; what is logged afterwards, by the last hooks of a JVM that exits, is written at once. */
    void endQueueing() {
        through = isFlushed(new Mark(false));
    }

    /** Writes what waits, and stops the appenders. What can not be written in time is lost, and counted. */
    void stop() {
        if (!isFlushed(new Mark(true))) {
            abandoned = true;
            List<ILoggingEvent> left = new ArrayList<>();
            waiting.drainTo(left);
            left.removeIf(event -> event instanceof Mark);
            drops.add(left.size());
            told.addWarn(left.size() + " lines were lost: they were not written within " + LONGEST_FLUSH_MILLIS
                    + " ms; lost before: " + (drops.count() - left.size()));
        }
    }

    private boolean isFlushed(Mark mark) {
        long end = System.nanoTime() + MILLISECONDS.toNanos(LONGEST_FLUSH_MILLIS);
        try {
            // Two hooks of a JVM that exits may both want it, one of them too late.
            return ended
                    || (waiting.offer(mark, LONGEST_FLUSH_MILLIS, MILLISECONDS)
                            && (ended || mark.reached.await(end - System.nanoTime(), NANOSECONDS)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void write() {
        while (!ended) {
            ILoggingEvent event = next();
            Mark mark = event instanceof Mark reached ? reached : null;
            if (event != null && mark == null) {
                pass(event);
            }
            if (event == null || mark != null || isASecondSinceTold()) {
                tellOfDrops();
            }
            if (abandoned || (mark != null && mark.last)) {
                to.detachAndStopAllAppenders();
                ended = true;
            }
            if (mark != null) {
                mark.reached.countDown();
            }
        }
        for (ILoggingEvent left : waiting) {
            if (left instanceof Mark late) {
                late.reached.countDown();
            }
        }
    }

    private @Nullable ILoggingEvent next() {
        try {
            return waiting.poll(SECOND_MILLIS, MILLISECONDS);
        } catch (InterruptedException notMeantForUs) {
            return null;
        }
    }

    private boolean isASecondSinceTold() {
        return System.nanoTime() - lastTold >= MILLISECONDS.toNanos(SECOND_MILLIS);
    }

    private void tellOfDrops() {
        lastTold = System.nanoTime();
        ILoggingEvent line = drops.line();
        if (line != null) {
            told.addWarn(line.getFormattedMessage());
            pass(line);
        }
    }

    private void pass(ILoggingEvent event) {
        try {
            to.appendLoopOnAppenders(event);
        } catch (Throwable e) {
            // Whatever one line does to an appender, the next ones are still to be written.
            told.addError("a line was lost", e);
            drops.add(1);
        }
    }
}
