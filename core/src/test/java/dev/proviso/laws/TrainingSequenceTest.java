package dev.proviso.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.proviso.Mode;
import dev.proviso.Proviso;
import dev.proviso.link.Quiet;
import dev.proviso.report.InternalFaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Random lives of models: trained well and badly, at once and later, within one another, in several threads, and used
 * after each step. What is said of them is what the design's table of states says. A failure names the seed of its life.
 */
@ExtendWith(Quiet.class)
class TrainingSequenceTest {
    private static final String SEED = "proviso.seed";
    private static final List<Supplier<Trainee>> MODELS =
            List.of(Trainee.ToldByField::new, Trainee.ToldByMember::new, Trainee.Tracked::new);
    private static final String[] CONSTRUCTS = {
        "PREDICT",
        "FIT",
        "FIT_MORE",
        "FIT_LATER",
        "FIT_MORE_LATER",
        "COMPLETE",
        "MARK",
        "HOLD",
        "OFF",
        "RAGGED",
        "ROWS",
        "THROWS",
        "THROWS_EARLY",
        "UNSET",
        "OTHER_WIDTH",
        "OTHER_RETURN",
        "NO_STAGE",
        "elsewhere",
        "FIT within FIT",
        "FIT within FIT_LATER",
        "FIT_LATER within FIT",
        "FIT_MORE within FIT",
        "PREDICT within FIT",
        "PREDICT within FIT_LATER",
        "FIT within OFF",
        "MARK within FIT",
        "this UNTRAINED",
        "this TRAINING_FAILED",
        "mean NOT_LEARNED",
        "mean@0 DIM_MISMATCH",
        "classes@0 DIM_MISMATCH",
        "return@0 DIM_MISMATCH",
        "return NULL_VALUE",
        "x@1 DIM_MISMATCH",
        "x@1 RAGGED",
        "y@0 DIM_MISMATCH",
        "y@1 DIM_MISMATCH"
    };

    private final TrainingTally tally = new TrainingTally();

    @AfterEach
    void enforce() {
        Proviso.mode(Trainee.class.getName(), Mode.ENFORCE);
    }

    @Test
    void models_are_trained_and_used_as_the_design_says() {
        run(600);
    }

    @Test
    @Tag("heavy")
    void so_are_twenty_thousand_models() {
        run(20_000);
    }

    private void run(int lives) {
        long faults = InternalFaults.count();
        Long given = Long.getLong(SEED);
        for (Mode mode : List.of(Mode.ENFORCE, Mode.WARN)) {
            Proviso.mode(Trainee.class.getName(), mode);
            long first = given == null ? new Random().nextLong() : given;
            int count = given == null ? lives / 2 : 1;
            System.out.println("TrainingSequenceTest: " + mode + ", -D" + SEED + "=" + first + ", " + count + " lives");
            for (int i = 0; i < count; i++) {
                life(first + i, mode);
            }
        }
        assertThat(InternalFaults.count()).as("faults").isEqualTo(faults);
        if (given == null) {
            System.out.println("TrainingSequenceTest: " + tally);
            assertThat(tally.usesPassed).as("%s", tally).isBetween(tally.uses / 5, tally.uses * 4 / 5);
            assertThat(tally.constructs).as("%s", tally).containsKeys(CONSTRUCTS);
        }
    }

    private void life(long seed, Mode mode) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        Supplier<Trainee> model = MODELS.get(random.nextInt(MODELS.size()));
        List<Step> steps = new Steps(random).sequence();
        String wrong = Life.disagreement(model.get(), mode, steps, tally);
        if (wrong != null) {
            List<Step> fewest = shrink(model, mode, steps);
            fail(
                    "-D%s=%d\n%s\n%s of a %s\n  %s",
                    SEED,
                    seed,
                    wrong,
                    mode,
                    model.get().getClass().getSimpleName(),
                    lines(fewest) + "\nwhere " + Life.disagreement(model.get(), mode, fewest, new TrainingTally()));
        }
    }

    private static String lines(List<Step> steps) {
        return String.join("\n  ", steps.stream().map(Step::toString).toList());
    }

    private static List<Step> shrink(Supplier<Trainee> model, Mode mode, List<Step> steps) {
        List<Step> fewest = steps;
        for (List<Step> fewer = fewer(model, mode, fewest); fewer != null; fewer = fewer(model, mode, fewest)) {
            fewest = fewer;
        }
        return fewest;
    }

    private static @Nullable List<Step> fewer(Supplier<Trainee> model, Mode mode, List<Step> steps) {
        for (List<Step> fewer : smaller(steps)) {
            if (Life.disagreement(model.get(), mode, fewer, new TrainingTally()) != null) {
                return fewer;
            }
        }
        return null;
    }

    /** With one step less, or one step that has less within. */
    private static List<List<Step>> smaller(List<Step> steps) {
        List<List<Step>> all = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            List<Step> without = new ArrayList<>(steps);
            Step removed = without.remove(i);
            all.add(without);
            for (List<Step> inner : smaller(removed.within())) {
                List<Step> less = new ArrayList<>(steps);
                less.set(i, removed.with(inner));
                all.add(less);
            }
        }
        return all;
    }
}
