package dev.proviso.e2e.lifecycle;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every row of the design's table of training states, for models of every kind. */
class StateTableTest {

    @TestFactory
    Stream<DynamicNode> the_table() {
        return Stream.of(
                        EntryRows.UNTRAINED.with(KindCases.UNTRAINED, HeldCases.GIVEN, HeldCases.STEPS, HeldCases.HELD),
                        EntryRows.ENTRY_VIOLATION.with(KindCases.ENTRY_VIOLATION),
                        EntryRows.BEGINS.with(LearnsCases.LEARNS, LearnsCases.INCREMENTAL),
                        InTrainingRows.NESTED,
                        InTrainingRows.SAME_THREAD,
                        InTrainingRows.OTHER_THREAD_FIRST.with(KindCases.OTHER_THREAD_FIRST),
                        InTrainingRows.OTHER_THREAD_AGAIN.with(LaterCases.TRAINED_BEFORE),
                        ExitRows.RETURNS.with(KindCases.RETURNS, MakingCases.MADE, MakingCases.JUDGED),
                        ExitRows.FAILS.with(KindCases.FAILS),
                        ExitRows.LATER.with(
                                LaterCases.COMPLETES,
                                LaterCases.COMPLETED_BEFORE,
                                LaterCases.FAILS,
                                LaterCases.BREAKS,
                                LaterCases.NULL,
                                LaterCases.CANCELLED,
                                LaterCases.OVERLAP,
                                LaterCases.MADE),
                        CopyRows.COPIED.with(KindCases.COPIED, KindCases.MARKED),
                        ModeRows.OFF.with(KindCases.OFF, MakingCases.OFF, LaterCases.OFF),
                        ModeRows.WARN.with(KindCases.WARN))
                .map(Row::asTests);
    }
}
