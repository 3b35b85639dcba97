package dev.proviso.e2e.messages;

import static dev.proviso.e2e.messages.Row.row;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Everything that can be said of values that can not be read: each sentence once, below the call that it is said of. */
class UnreadableMessagesTest {
    private final Anything model = new Anything();

    static class Anything {
        void shape(@ExpectShape("n d") Object x) {}

        void vector(@ExpectShape("n") Object x) {}

        void some(@ExpectShape("n ...") Object x) {}

        void finite(@Finite Object x) {}

        void range(@InRange(min = 0) Object x) {}
    }

    /** A list that can not be read. */
    static class Closed extends AbstractList<Double> {
        @Override
        public Double get(int index) {
            throw new IllegalStateException("closed");
        }

        @Override
        public int size() {
            return 3;
        }
    }

    private static List<Object> endless() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        return list;
    }

    @TestFactory
    Stream<DynamicTest> a_shape_can_not_be_read() {
        return Stream.of(
                row("off a stream", () -> model.shape(DoubleStream.of(1)), """
                RANK_MISMATCH  x: expected 2 axes ("n d"), but it is a stream, which can be read only once
                               x is "n d", here (...)
                """),
                row("off an iterator", () -> model.shape(List.of(1).iterator()), """
                RANK_MISMATCH  x: expected 2 axes ("n d"), but it is an iterator, which can be read only once
                               x is "n d", here (...)
                """),
                row("off an iterable", () -> model.shape(Path.of("rows")), """
                RANK_MISMATCH  x: expected 2 axes ("n d"), but it is an Iterable and no Collection, so it may be readable only once
                               x is "n d", here (...)
                """),
                row("off a row", () -> model.shape(List.of(List.of(1).iterator())), """
                RANK_MISMATCH  x: expected 2 axes ("n d"), but row 0 is an iterator, which can be read only once
                               x is "n d", here (1,)
                """),
                row("off what throws", () -> model.shape(new Closed()), """
                RANK_MISMATCH  x: expected 2 axes ("n d"), but it threw java.lang.IllegalStateException when it was read
                               x is "n d", here (3,)
                """),
                row("off what holds itself", () -> model.some(endless()), """
                RANK_MISMATCH  x: expected at least 1 axis ("n ..."), but it nests deeper than 64 axes
                               x is "n ...", here (...)
                """),
                row("off rows that have fewer axes", () -> model.shape(Arrays.asList(new double[2], 3.0)), """
                RANK_MISMATCH  x: expected 2 axes ("n d"), but row 1 has fewer
                               x is "n d", here (2, 2)
                """),
                row("off rows of which any number will do", () -> model.some(Arrays.asList(new double[2], 3.0)), """
                RANK_MISMATCH  x: expected at least 1 axis ("n ..."), but row 1 has fewer than others
                               x is "n ...", here (2, 2)
                """),
                row("by a class that gives no size", () -> model.vector(new Gauge(-1, true)), """
                RANK_MISMATCH  x: expected 1 axis ("n"), but dev.proviso.e2e.messages.Gauge$Type gives axis 0 no size
                               x is "n", here (?,)
                """),
                row("by a class that throws", () -> model.vector(new Gauge(1, false)), """
                RANK_MISMATCH  x: expected 1 axis ("n"), but it threw java.lang.IllegalStateException when it was read
                               x is "n", here (...)
                """));
    }

    @TestFactory
    Stream<DynamicTest> cells_can_not_be_read() {
        return Stream.of(
                row("as they throw", () -> model.finite(new Closed()), """
                NOT_FINITE  x: expected finite cells, but it threw java.lang.IllegalStateException when it was read
                """),
                row("as that could use them up", () -> model.finite(DoubleStream.of(1)), """
                NOT_FINITE  x: expected finite cells, but it is a stream, which can be read only once
                """),
                row("as there is no end of them", () -> model.range(endless()), """
                OUT_OF_RANGE  x: expected cells at least 0, but it nests deeper than 64 axes
                """),
                row("as they are letters", () -> model.range(CharBuffer.wrap("letters")), """
                OUT_OF_RANGE  x: expected cells at least 0, but its cells are no numbers
                """),
                row("as their class does not", () -> model.finite(new Gauge(2, true)), """
                NOT_FINITE  x: expected finite cells, but dev.proviso.e2e.messages.Gauge$Type reads no cells
                """),
                row("as their class promises to and does not", () -> model.finite(new Dial()), """
                NOT_FINITE  x: expected finite cells, but dev.proviso.e2e.messages.Dial$Type says what its cells are, and has no cell() that reads them
                """),
                row("as their class gives no size", () -> model.range(new Meter(-1)), """
                OUT_OF_RANGE  x: expected cells at least 0, but dev.proviso.e2e.messages.Meter$Type gives it no size
                """));
    }
}
