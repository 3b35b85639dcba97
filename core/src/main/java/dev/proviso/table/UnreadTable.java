package dev.proviso.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of which not even the columns can be told. */
final class UnreadTable extends ColumnSource {
    private final String actual;

    /** @param actual what came in place of a table */
    UnreadTable(String actual) {
        this.actual = actual;
    }

    @Override
    boolean isNamed() {
        return false;
    }

    @Override
    boolean isWellFormed() {
        return false;
    }

    @Override
    void explain(Findings findings) {
        findings.ofTable().isUnread(actual);
    }

    @Override
    List<String> names() {
        return List.of();
    }

    @Override
    int rows() {
        return 0;
    }

    @Override
    @Nullable Object cell(int row, int column) {
        return null;
    }
}
