package dev.proviso.logback;

/** What JMX shows of an appender that does not wait: {@code dev.proviso:type=Lines,name=} and the appender's name. */
public interface LinesMXBean {

    /** How many lines were lost since it was started. */
    long getDropped();

    /** How many lines wait to be written or sent. */
    int getWaiting();

    /** How many lines may wait; what comes beyond is lost. */
    int getRoom();
}
