package dev.proviso.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema.Extra;
import jakarta.validation.constraints.NotNull;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What checking a good table costs. */
class PassingPathTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    record Ranges(
            @InRange(min = 0, max = 1) double x,
            @InRange(min = 0, max = 1) @Finite float y,
            @InRange(min = 0, max = 9) int count,
            @InRange(min = 0, max = 9) long stamp) {}

    record Mixed(
            @InRange(min = 0, max = 1) Double x,
            @NotNull TimeUnit unit,
            @NotNull String text,
            boolean flag) {}

    record Narrow(int y, long stamp, byte count, float x) {}

    @Test
    void a_list_of_records_with_ranges_allocates_nothing() {
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            rows.add(new Ranges(0.5, 0.5f, i % 10, 5));
        }

        assertThat(allocatedBy(Ranges.class, rows)).isZero();
    }

    @Test
    void a_list_of_records_with_nulls_types_and_boxes_allocates_nothing() {
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            rows.add(new Mixed(0.5, TimeUnit.DAYS, "text", true));
        }

        assertThat(allocatedBy(Mixed.class, rows)).isZero();
    }

    @Test
    void a_list_of_other_records_allocates_nothing() {
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            rows.add(new Narrow(1, 5L, (byte) (i % 10), 0.5f));
        }

        assertThat(allocatedBy(Ranges.class, rows)).isZero();
    }

    @Test
    void a_list_of_maps_allocates_nothing() {
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            rows.add(Tables.row(
                    "x", i / 1000.0, "unit", i % 2 == 0 ? "DAYS" : TimeUnit.HOURS, "text", "a", "flag", true));
        }

        assertThat(allocatedBy(Mixed.class, rows)).isZero();
    }

    @Test
    void one_row_allocates_nothing() {
        assertThat(allocatedBy(Ranges.class, new Ranges(0.5, 0.5f, 1, 5))).isZero();
        assertThat(allocatedBy(Mixed.class, Map.of("x", 0.5, "unit", "DAYS", "text", "a", "flag", true)))
                .isZero();
    }

    /** The bytes that a check allocates on this thread, once the machine has warmed up: the least of many readings. */
    private static long allocatedBy(Class<? extends Record> type, Object table) {
        TablePlan contract = Tables.contract(type, Extra.REJECT);
        assertThat(contract.accepts(table)).isTrue();
        long thread = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 200; i++) {
            long before = THREADS.getThreadAllocatedBytes(thread);
            boolean accepted = contract.accepts(table);
            long after = THREADS.getThreadAllocatedBytes(thread);
            assertThat(accepted).isTrue();
            least = Math.min(least, after - before);
        }
        return least;
    }
}
