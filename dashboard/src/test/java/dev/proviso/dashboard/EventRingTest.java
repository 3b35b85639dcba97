package dev.proviso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.event.Attention;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EventRingTest {
    private final EventRing ring = new EventRing();

    @Test
    void it_hears_of_what_is_logged_so_that_a_flood_costs_no_more_for_its_sake() {
        assertThat(ring.attention()).isEqualTo(Attention.LOGGED);
    }

    @Test
    @Timeout(60)
    void threads_that_write_at_once_lose_nothing_and_repeat_nothing() throws Exception {
        int threads = 4;
        int each = 50_000;
        List<Thread> writers = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            int writer = t;
            writers.add(new Thread(() -> {
                for (int i = 0; i < each; i++) {
                    ring.put((writer + " " + i).getBytes(StandardCharsets.UTF_8));
                }
            }));
        }
        Cursor cursor = new Cursor(ring, 0);
        Set<String> seen = new HashSet<>();
        long received = 0;
        writers.forEach(Thread::start);
        while (cursor.next() < (long) threads * each) {
            for (byte[] line : cursor.take()) {
                seen.add(new String(line, StandardCharsets.UTF_8));
                received++;
            }
        }
        for (Thread writer : writers) {
            writer.join();
        }

        assertThat(seen).hasSize((int) received);
        assertThat(received + cursor.takeDropped()).isEqualTo((long) threads * each);
    }
}
