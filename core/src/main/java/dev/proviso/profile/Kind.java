package dev.proviso.profile;

import dev.proviso.annotation.ColumnType;
import java.util.EnumSet;
import java.util.Set;

/** The types that the cells of a column were seen to have, together. */
final class Kind {
    private static final Set<ColumnType> NUMBERS = EnumSet.of(ColumnType.INTEGER, ColumnType.NUMBER);
    private static final Set<ColumnType> LEVELS = EnumSet.of(ColumnType.STRING, ColumnType.CATEGORICAL);

    private final Set<ColumnType> seen = EnumSet.noneOf(ColumnType.class);

    void add(ColumnType type) {
        seen.add(type);
    }

    /** The one type that all cells are of; {@link ColumnType#ANY} if there is none, or if there were no cells. */
    ColumnType type() {
        if (seen.size() == 1) {
            return seen.iterator().next();
        }
        return seen.equals(NUMBERS) ? ColumnType.NUMBER : seen.equals(LEVELS) ? ColumnType.CATEGORICAL : ColumnType.ANY;
    }
}
