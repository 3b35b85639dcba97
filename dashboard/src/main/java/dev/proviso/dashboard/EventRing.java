package dev.proviso.dashboard;

import dev.proviso.event.Attention;
import dev.proviso.event.ContractEvent;
import dev.proviso.event.ContractListener;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The last events. A model's thread puts one there and goes on: it takes no lock, waits for nobody, and does not know
 * who reads. Who reads too slowly finds that what they wanted has been written over.
 */
final class EventRing implements ContractListener {
    /** How many are kept. A line is at most some 20,000 bytes, and mostly below 1,000. */
    static final int SIZE = 1024;

    private final AtomicReferenceArray<@Nullable Line> lines = new AtomicReferenceArray<>(SIZE);
    private final AtomicLong next = new AtomicLong();

    @Override
    public Attention attention() {
        return Attention.LOGGED;
    }

    @Override
    public void onEvent(ContractEvent event) {
        put(EventLine.of(event));
    }

    /** The bytes are made before a number is taken, so that between the two nothing can fail or take long. */
    void put(byte[] bytes) {
        Line line = new Line(bytes);
        line.number = next.getAndIncrement();
        lines.set((int) (line.number % SIZE), line);
    }

    /** How many events there were, which is the number of the next. */
    long end() {
        return next.get();
    }

    /** The first that may still be here. */
    long begin() {
        return Math.max(0, next.get() - SIZE);
    }

    /** One line without its break, or null if it is not here yet, or no more. */
    byte @Nullable [] line(long number) {
        Line line = lines.get((int) (number % SIZE));
        return line == null || line.number != number ? null : line.bytes;
    }

    private static final class Line {
        final byte[] bytes;
        /** Written before the line is put where others see it. */
        long number;

        Line(byte[] bytes) {
            this.bytes = bytes;
        }
    }
}
