package dev.proviso.report;

import dev.proviso.settings.Given;
import dev.proviso.settings.Key;
import dev.proviso.settings.Setting;

/**
 * How much one method may log.
 *
 * @param events how many events a second; as many at once where it has logged none for a second. Negative means any number
 */
record LogRate(int events) {
    static final LogRate UNLIMITED = new LogRate(-1);
    static final LogRate USUAL = new LogRate(10);

    private static final long SECOND = 1_000_000_000;
    private static final LogRate GIVEN = read();

    /** What was set at start. */
    static LogRate given() {
        return GIVEN;
    }

    static String text() {
        return GIVEN.isUnlimited() ? "unlimited" : Integer.toString(GIVEN.events);
    }

    boolean isUnlimited() {
        return events < 0;
    }

    /** The nanoseconds that one event stands for. */
    long interval() {
        return events == 0 ? Long.MAX_VALUE / 4 : SECOND / events;
    }

    /** How far ahead of the clock the events of one burst may get. */
    long tolerance() {
        return events == 0 ? -1 : interval() * (events - 1L);
    }

    private static LogRate read() {
        Setting setting = Given.last(Key.RATE);
        if (setting == null) {
            return USUAL;
        }
        return setting.value().equals("unlimited") ? UNLIMITED : new LogRate(Integer.parseInt(setting.value()));
    }
}
