package dev.proviso.report;

import dev.proviso.event.ContractEvent;
import dev.proviso.jfr.FlightRecordings;

/** The recordings of Java Flight Recorder, where the JVM has one. */
final class Recordings {
    private static volatile boolean possible = true;

    private Recordings() {}

    /** Whether anything may be recorded. */
    static boolean areOn() {
        try {
            return possible && FlightRecordings.areOn();
        } catch (NoClassDefFoundError unrecorded) {
            possible = false; // there is no module jdk.jfr
        } catch (RuntimeException | LinkageError fault) {
            possible = false;
            InternalFaults.tellUnreported("Java Flight Recorder", fault);
        }
        return false;
    }

    static void record(ContractEvent event) {
        try {
            FlightRecordings.record(event);
        } catch (RuntimeException | LinkageError fault) {
            InternalFaults.tellUnreported("Java Flight Recorder", fault);
        }
    }
}
