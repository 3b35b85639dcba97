package dev.proviso.schema;

import dev.proviso.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record ColumnFinding(
        Code code,
        @Nullable String column,
        @Nullable String expected,
        @Nullable String actual,
        long count,
        long rows,
        List<Integer> firstRows,
        String sentence) {}
