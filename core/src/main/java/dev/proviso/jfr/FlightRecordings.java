package dev.proviso.jfr;

import dev.proviso.event.ContractEvent;
import dev.proviso.event.Trained;
import dev.proviso.event.TrainingFailed;
import dev.proviso.event.Violated;
import jdk.jfr.EventType;
import jdk.jfr.FlightRecorder;

/** Gives events to Java Flight Recorder. It is asked whether it records: to be told would keep this class loader alive. */
public final class FlightRecordings {
    private FlightRecordings() {}

    /** Whether anything may be recorded; where nobody has ever asked the recorder for anything, that is one read. */
    public static boolean areOn() {
        return FlightRecorder.isInitialized() && (OfViolations.TYPE.isEnabled() || OfTrainings.TYPE.isEnabled());
    }

    /** Records it, if it is of a kind that is recorded. */
    public static void record(ContractEvent event) {
        if (event instanceof Violated violated && OfViolations.TYPE.isEnabled()) {
            new ViolationRecord(violated).commit();
        } else if (event instanceof Trained trained && OfTrainings.TYPE.isEnabled()) {
            new TrainingRecord(trained).commit();
        } else if (event instanceof TrainingFailed failed && OfTrainings.TYPE.isEnabled()) {
            new TrainingRecord(failed).commit();
        }
    }

    /** Registers the event when it is first asked for. */
    private static final class OfViolations {
        static final EventType TYPE = EventType.getEventType(ViolationRecord.class);
    }

    private static final class OfTrainings {
        static final EventType TYPE = EventType.getEventType(TrainingRecord.class);
    }
}
