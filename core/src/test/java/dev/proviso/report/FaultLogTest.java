package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultLogTest {

    private final FaultLog log = new FaultLog(2);

    @Test
    void the_first_fault_at_a_place_has_a_line() {
        assertThat(log.add("NOT ENFORCED", "linking Scaler.transform", new IllegalStateException("no lookup")))
                .isEqualTo("proviso: internal fault, NOT ENFORCED: linking Scaler.transform: "
                        + "java.lang.IllegalStateException: no lookup");
    }

    @Test
    void later_faults_there_are_only_counted() {
        log.add("NOT ENFORCED", "here", new Exception("first"));

        assertThat(log.add("NOT ENFORCED", "here", new Exception("second"))).isNull();
        assertThat(log.count()).isEqualTo(2);
        assertThat(log.lines())
                .containsExactly("proviso: internal fault, NOT ENFORCED: here: java.lang.Exception: first");
    }

    @Test
    void beyond_the_last_place_faults_are_only_counted() {
        log.add("NOT ENFORCED", "one", new Exception());
        log.add("NOT ENFORCED", "two", new Exception());

        assertThat(log.add("NOT ENFORCED", "three", new Exception())).isNull();
        assertThat(log.count()).isEqualTo(3);
        assertThat(log.lines()).hasSize(2);
    }

    @Test
    void a_fault_without_a_message_has_its_class() {
        assertThat(log.add("NOT ENFORCED", "here", new StackOverflowError()))
                .isEqualTo("proviso: internal fault, NOT ENFORCED: here: java.lang.StackOverflowError");
    }

    @Test
    void a_message_that_cannot_be_read_does_not_matter() {
        class Unreadable extends RuntimeException {
            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                throw new IllegalStateException();
            }
        }

        assertThat(log.add("NOT ENFORCED", "here", new Unreadable()))
                .endsWith("Unreadable: its message cannot be read");
    }

    @Test
    void a_line_stays_one_line() {
        assertThat(log.add("NOT ENFORCED", "a\nb", new Exception("c\nd")))
                .isEqualTo("proviso: internal fault, NOT ENFORCED: a b: java.lang.Exception: c d");
    }
}
