package dev.proviso.e2e.lifecycle;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every row of the design's table of training states; what this version does not have is skipped, by name. */
class StateTableTest {

    @TestFactory
    Stream<DynamicNode> the_table() {
        return Stream.of(
                        EntryRows.UNTRAINED,
                        EntryRows.ENTRY_VIOLATION,
                        EntryRows.BEGINS,
                        InTrainingRows.NESTED,
                        InTrainingRows.SAME_THREAD,
                        InTrainingRows.OTHER_THREAD_FIRST,
                        InTrainingRows.OTHER_THREAD_AGAIN,
                        ExitRows.RETURNS,
                        ExitRows.FAILS,
                        ExitRows.LATER,
                        CopyRows.COPIED,
                        ModeRows.OFF,
                        ModeRows.WARN)
                .map(Row::asTests);
    }
}
