package dev.proviso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {
    private final EventRing ring = new EventRing();

    @Test
    void it_gives_each_line_once_and_in_order() {
        Cursor cursor = new Cursor(ring, 0);
        put(3);

        assertThat(texts(cursor.take())).containsExactly("0", "1", "2");
        assertThat(cursor.take()).isEmpty();
        put(1);
        assertThat(texts(cursor.take())).containsExactly("3");
        assertThat(cursor.takeDropped()).isZero();
    }

    @Test
    void it_gives_so_many_at_a_time_and_drops_none_that_can_wait() {
        Cursor cursor = new Cursor(ring, 0);
        put(Cursor.QUEUE);

        assertThat(cursor.take()).hasSize(Cursor.BATCH);
        assertThat(cursor.take()).hasSize(Cursor.BATCH);
        assertThat(cursor.take()).hasSize(Cursor.QUEUE - 2 * Cursor.BATCH);
        assertThat(cursor.takeDropped()).isZero();
    }

    @Test
    void where_more_wait_it_goes_on_with_the_newest() {
        Cursor cursor = new Cursor(ring, 0);
        put(5_000);

        assertThat(texts(cursor.take()))
                .hasSize(Cursor.BATCH)
                .startsWith("4800")
                .endsWith("4999");
        assertThat(cursor.takeDropped()).isEqualTo(4_800);
        assertThat(cursor.takeDropped()).isZero();
    }

    @Test
    void the_ring_keeps_the_last_ones_alone() {
        put(EventRing.SIZE + 1);

        assertThat(ring.line(0)).isNull();
        assertThat(ring.line(1)).isEqualTo(bytes("1"));
        assertThat(ring.line(EventRing.SIZE + 1)).isNull();
        assertThat(ring.begin()).isEqualTo(1);
        assertThat(ring.end()).isEqualTo(EventRing.SIZE + 1);
    }

    private void put(int count) {
        for (int i = 0; i < count; i++) {
            ring.put(bytes(Long.toString(ring.end())));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(List<byte[]> lines) {
        return lines.stream()
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .toList();
    }
}
