package dev.proviso.logback;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.spi.AppenderAttachable;
import ch.qos.logback.core.spi.AppenderAttachableImpl;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hands events to other appenders on a thread of its own, so that whoever logs never waits for a disk or a terminal. Where the queue is
 * full, an event is dropped and counted; a line with {@code contract.dropped}, written by the same appenders as soon as
 * there is room, tells how many. When it is stopped, and when the JVM exits, what is in the queue is written first, for two
 * seconds at most.
 *
 * <p>Name other appenders in it by {@code <appender-ref>}, as in Logback's own {@code AsyncAppender}.
 */
public final class QueuedAppender extends UnsynchronizedAppenderBase<ILoggingEvent>
        implements AppenderAttachable<ILoggingEvent> {
    private static final int USUAL_ROOM = 4_096;

    private final AppenderAttachableImpl<ILoggingEvent> attached = new AppenderAttachableImpl<>();
    private int room = USUAL_ROOM;
    private volatile @Nullable Queue queue;
    private @Nullable Registered registered;
    private @Nullable AtExit atExit;

    /** An appender that is to be given others, and started. */
    public QueuedAppender() {}

    /** How many events may wait; 4,096 unless it is set. */
    public void setQueueSize(int events) {
        room = events;
    }

    /** How many events were dropped since it was started. */
    public long getDropped() {
        Queue here = queue;
        return here == null ? 0 : here.drops().count();
    }

    @Override
    public void start() {
        if (isStarted()) {
            return;
        }
        if (!attached.iteratorForAppenders().hasNext()) {
            addError("it has no appender-ref");
            return;
        }
        if (room < 1) {
            addWarn("queueSize is " + room + ", and must be at least 1: it is taken for " + USUAL_ROOM);
            room = USUAL_ROOM;
        }
        Drops drops = new Drops((LoggerContext) getContext(), "the queue of " + getName() + " was full");
        Queue started = new Queue(room, attached, drops, this);
        started.start();
        queue = started;
        registered = Registered.of(this, getName(), drops::count, started::size, room);
        atExit = new AtExit("proviso-flush-" + getName(), started::endQueueing);
        super.start();
    }

    @Override
    public void stop() {
        if (!isStarted()) {
            return;
        }
        super.stop();
        Objects.requireNonNull(atExit).cancel();
        Objects.requireNonNull(queue).stop();
        Objects.requireNonNull(registered).remove();
    }

    @Override
    protected void append(ILoggingEvent event) {
        event.prepareForDeferredProcessing();
        Objects.requireNonNull(queue).add(event);
    }

    @Override
    public void addAppender(Appender<ILoggingEvent> appender) {
        attached.addAppender(appender);
    }

    @Override
    public Iterator<Appender<ILoggingEvent>> iteratorForAppenders() {
        return attached.iteratorForAppenders();
    }

    @Override
    public @Nullable Appender<ILoggingEvent> getAppender(String name) {
        return attached.getAppender(name);
    }

    @Override
    public boolean isAttached(Appender<ILoggingEvent> appender) {
        return attached.isAttached(appender);
    }

    @Override
    public void detachAndStopAllAppenders() {
        attached.detachAndStopAllAppenders();
    }

    @Override
    public boolean detachAppender(Appender<ILoggingEvent> appender) {
        return attached.detachAppender(appender);
    }

    @Override
    public boolean detachAppender(String name) {
        return attached.detachAppender(name);
    }
}
