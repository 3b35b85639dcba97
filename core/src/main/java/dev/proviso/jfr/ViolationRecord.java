package dev.proviso.jfr;

import dev.proviso.Violation;
import dev.proviso.event.Violated;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import org.jspecify.annotations.Nullable;

/** One violation. */
@Name("dev.proviso.Violation")
@Label("Contract Violation")
@Description("A call broke one clause of its contract")
@Category("Proviso")
final class ViolationRecord extends Event {
    @Label("Code")
    final String code;

    @Label("Blame")
    final String blame;

    @Label("Model")
    final String model;

    @Label("Method")
    final String method;

    @Label("Subject")
    final String subject;

    @Label("Mode")
    final String mode;

    @Label("Expected")
    final @Nullable String expected;

    @Label("Actual")
    final @Nullable String actual;

    @Label("Message")
    final String message;

    ViolationRecord(Violated violated) {
        Violation violation = violated.violation();
        this.code = violation.code().name();
        this.blame = violation.blame().name();
        this.model = violation.model();
        this.method = violation.method();
        this.subject = violation.subject();
        this.mode = violated.mode().name();
        this.expected = violation.expected();
        this.actual = violation.actual();
        this.message = violated.message();
    }
}
