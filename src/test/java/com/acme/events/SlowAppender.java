package com.acme.events;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;

/** An appender that takes its time to start, and Logback with it. */
public final class SlowAppender extends AppenderBase<ILoggingEvent> {
    private static final long MILLIS = 2_500;

    @Override
    public void start() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        super.start();
    }

    @Override
    protected void append(ILoggingEvent event) {}
}
