package dev.proviso.e2e.lifecycle;

import java.util.List;

/** The table, and a program that runs all of it, for a JVM where no test runs. */
final class StateTable {
    static final List<Row> ROWS = List.of(
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
            ModeRows.WARN.with(KindCases.WARN));

    private StateTable() {}

    static int size() {
        return ROWS.stream().mapToInt(row -> row.cases().size()).sum();
    }

    public static void main(String[] arguments) {
        int failed = 0;
        for (Row row : ROWS) {
            for (Case each : row.cases()) {
                try {
                    each.body().execute();
                } catch (Throwable wrong) {
                    System.out.println(row.call() + ": " + each.name() + ": " + wrong);
                    failed++;
                }
            }
        }
        if (failed == 0) {
            System.out.println(size() + " cases, all as the table says");
        }
    }
}
