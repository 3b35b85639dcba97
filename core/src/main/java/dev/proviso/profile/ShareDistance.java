package dev.proviso.profile;

import dev.proviso.schema.LevelProfile;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The total variation between the shares of levels: half the sum of all differences. */
final class ShareDistance extends Distance {
    private final LevelProfile training;
    private final Map<String, long[]> counts = new HashMap<>();
    private long cells;

    ShareDistance(LevelProfile training) {
        this.training = training;
        for (String level : training.counts().keySet()) {
            counts.put(level, new long[1]);
        }
    }

    @Override
    public void cell(@Nullable Object cell) {
        String level = cell instanceof Enum<?> constant
                ? constant.name()
                : cell instanceof Boolean flag ? flag.toString() : cell instanceof String text ? text : null;
        if (level != null) {
            cells++;
            long[] known = counts.get(level);
            if (known != null) {
                known[0]++;
            }
        }
    }

    @Override
    void take(double number) {}

    @Override
    double value() {
        if (cells == 0) {
            return 0;
        }
        double all = training.count();
        double differences = 0;
        long known = 0;
        for (Map.Entry<String, Long> level : training.counts().entrySet()) {
            long[] count = counts.get(level.getKey());
            long here = count == null ? 0 : count[0];
            known += here;
            differences += Math.abs(level.getValue() / all - (double) here / cells);
        }
        return (differences + (double) (cells - known) / cells) / 2;
    }
}
