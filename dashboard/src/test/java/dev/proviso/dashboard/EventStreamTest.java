package dev.proviso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.inventory.CallCounts;
import dev.proviso.report.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class EventStreamTest {
    private final PageServer server = Pages.usual();
    private final Visitor visitor = new Visitor(server.uri());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_event_comes_within_a_second_of_happening() {
        try (Visitor.Stream stream = visitor.events()) {
            assertThat(stream.part()).startsWith("event: start\ndata: ");
            long happened = System.nanoTime();
            Reporter.publish(Happenings.violation("columns are missing"));

            assertThat(stream.part())
                    .matches("(?s)id: [a-z0-9]+-0\ndata: \\{\"@timestamp\":\"[^\n]*\\}")
                    .contains("\"message\":\"Scaler.transform: columns are missing\"");
            assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - happened))
                    .isLessThan(1_000);
        }
    }

    @Test
    void what_has_happened_before_comes_first() {
        Reporter.publish(Happenings.violation("before"));
        try (Visitor.Stream stream = visitor.events()) {
            stream.part();

            assertThat(stream.part()).contains("Scaler.transform: before");
        }
    }

    @Test
    void who_comes_back_is_given_what_lies_behind_the_last_one() {
        Reporter.publish(Happenings.violation("first"));
        Reporter.publish(Happenings.violation("second"));
        String last;
        try (Visitor.Stream stream = visitor.events()) {
            stream.part();
            last = stream.part().lines().findFirst().orElseThrow().replace("id: ", "");
        }
        try (Visitor.Stream stream = visitor.events("Last-Event-ID", last)) {
            stream.part();

            assertThat(stream.part()).contains("Scaler.transform: second");
        }
    }

    @Test
    void an_id_of_another_start_or_of_nobody_counts_for_nothing() {
        Reporter.publish(Happenings.violation("first"));
        for (String id : List.of("another-7", "", "-1", "x".repeat(2_000), "a-99999999999999999999")) {
            try (Visitor.Stream stream = visitor.events("Last-Event-ID", id)) {
                stream.part();

                assertThat(stream.part()).contains("Scaler.transform: first");
            }
        }
    }

    @Test
    void a_number_that_was_not_reached_waits_for_the_next() {
        String start;
        try (Visitor.Stream stream = visitor.events()) {
            start = stream.part().replaceFirst("(?s).*data: ", "");
        }
        try (Visitor.Stream stream = visitor.events("Last-Event-ID", start + "-1000000")) {
            stream.part();
            Reporter.publish(Happenings.violation("next"));

            assertThat(stream.part()).contains("-0\n").contains("Scaler.transform: next");
        }
    }

    @Test
    @Tag("heavy")
    void beyond_so_many_browsers_there_is_no_room() {
        List<Visitor.Stream> streams = new ArrayList<>();
        try {
            for (int i = 0; i < Clients.MOST; i++) {
                streams.add(visitor.events());
            }
            try (Visitor.Stream refused = visitor.events()) {
                assertThat(refused.answer().statusCode()).isEqualTo(503);
                assertThat(refused.answer().headers().firstValue("Retry-After")).contains("10");
            }
            assertThat(visitor.get("/state").body()).contains("\"clients\":8,");
        } finally {
            streams.forEach(Visitor.Stream::close);
        }
        until(() -> server.clients().count() == 0);
        try (Visitor.Stream stream = visitor.events()) {
            assertThat(stream.answer().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void what_a_browser_is_too_slow_for_is_dropped_counted_and_told() {
        try (Visitor.Stream stream = visitor.events()) {
            stream.part();
            int published = 2 * EventRing.SIZE;
            for (int i = 0; i < published; i++) {
                Reporter.publish(Happenings.violation("number " + i));
            }
            long dropped = 0;
            long received = 0;
            String part = "";
            while (!part.contains("number " + (published - 1) + "\"")) {
                part = stream.part();
                if (part.startsWith("event: dropped\ndata: ")) {
                    dropped += Long.parseLong(part.substring(part.lastIndexOf(' ') + 1));
                } else {
                    received++;
                }
            }

            assertThat(dropped).isPositive();
            assertThat(dropped + received).isEqualTo(published);
            assertThat(server.clients().dropped()).isEqualTo(dropped);
        }
    }

    @Test
    void calls_are_counted_while_somebody_looks_and_no_longer() {
        assertThat(CallCounts.areOn()).isFalse();
        try (Visitor.Stream one = visitor.events();
                Visitor.Stream other = visitor.events()) {
            one.part();
            other.part();
            assertThat(CallCounts.areOn()).isTrue();
        }
        until(() -> !CallCounts.areOn());
    }

    @Test
    @Tag("heavy")
    void who_has_counted_calls_before_goes_on_counting() {
        CallCounts.set(true);
        try {
            try (Visitor.Stream stream = visitor.events()) {
                stream.part();
            }
            until(() -> server.clients().count() == 0);

            assertThat(CallCounts.areOn()).isTrue();
        } finally {
            CallCounts.set(false);
        }
    }

    @Test
    @Tag("heavy")
    void with_nobody_looking_no_thread_of_it_runs() {
        try (Visitor.Stream stream = visitor.events()) {
            stream.part();
        }
        until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("proviso-dashboard")));
    }

    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(25);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it has not come to that");
            }
            Thread.onSpinWait();
        }
    }
}
