package dev.proviso.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class InternalFaultsTest {

    @Test
    void a_fault_is_counted_and_told_once_on_standard_error() {
        long before = InternalFaults.count();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        withStandardError(printed, () -> {
            InternalFaults.tell("telling once", new IllegalStateException("why"));
            InternalFaults.tell("telling once", new IllegalStateException("why"));
        });

        String line = "proviso: internal fault, NOT ENFORCED: telling once: java.lang.IllegalStateException: why";
        assertThat(printed.toString(UTF_8)).isEqualTo(line + System.lineSeparator());
        assertThat(InternalFaults.told()).containsOnlyOnce(line);
        assertThat(InternalFaults.count()).isEqualTo(before + 2);
    }

    @Test
    void it_returns_normally_when_standard_error_fails() {
        long before = InternalFaults.count();
        PrintStream broken = new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void println(String line) {
                throw new OutOfMemoryError("not even a line");
            }
        };

        withStandardError(broken, () -> InternalFaults.tell("telling in vain", new OutOfMemoryError()));

        assertThat(InternalFaults.count()).isEqualTo(before + 1);
    }

    private static void withStandardError(OutputStream stream, Runnable action) {
        PrintStream before = System.err;
        System.setErr(stream instanceof PrintStream print ? print : new PrintStream(stream, true, UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(before);
        }
    }
}
