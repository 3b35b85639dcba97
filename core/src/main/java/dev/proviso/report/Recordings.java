package dev.proviso.report;

import dev.proviso.event.ContractEvent;
import dev.proviso.jfr.FlightRecordings;

/** The recordings of Java Flight Recorder, where the JVM has one. */
final class Recordings {
    private static final boolean POSSIBLE = arePossible();

    private Recordings() {}

    /** Whether anything may be recorded. */
    static boolean areOn() {
        return POSSIBLE && FlightRecordings.areOn();
    }

    static void record(ContractEvent event) {
        try {
            FlightRecordings.record(event);
        } catch (RuntimeException | LinkageError fault) {
            InternalFaults.tellUnreported("Java Flight Recorder", fault);
        }
    }

    private static boolean arePossible() {
        try {
            FlightRecordings.areOn();
            return true;
        } catch (NoClassDefFoundError unrecorded) {
            return false; // there is no module jdk.jfr
        } catch (RuntimeException | LinkageError fault) {
            InternalFaults.tellUnreported("Java Flight Recorder", fault);
            return false;
        }
    }
}
