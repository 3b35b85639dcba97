package dev.proviso.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;

/** Standard output that is held as {@link SlowAppender} is. */
public final class SlowLines extends ConsoleAppender<ILoggingEvent> {

    @Override
    protected void append(ILoggingEvent event) {
        SlowAppender.await();
        super.append(event);
    }
}
