package dev.proviso.link;

import dev.proviso.Code;
import dev.proviso.Violation;
import dev.proviso.contract.Clauses;
import dev.proviso.contract.ValueContract;
import dev.proviso.value.CellTest;
import dev.proviso.value.FlawedCells;
import dev.proviso.value.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words what is wrong with the cells of a value. */
final class CellFindings {
    private final CallBlame blame;
    private final String subject;
    private final Clauses clauses;
    private final List<Violation> found = new ArrayList<>();

    CellFindings(CallBlame blame, ValueContract contract) {
        this.blame = blame;
        this.subject = contract.name();
        this.clauses = contract.clauses();
    }

    /** @param isReadable whether nothing in the way of reading the value has been told */
    List<Violation> in(@Nullable Object value, boolean isReadable) {
        Range range = clauses.range();
        if (clauses.finite()) {
            FlawedCells flawed = FlawedCells.in(CellTest.FINITE, value);
            add(Code.NOT_FINITE, flawed, "finite", "expected finite cells", "not finite", isReadable);
        }
        if (range != null) {
            // What is not finite is told as that, and what can not be read is told once.
            FlawedCells flawed = FlawedCells.in(range, clauses.finite() ? CellTest.FINITE : null, value);
            boolean isFirst = isReadable && !clauses.finite();
            String ends = range.toString();
            add(Code.OUT_OF_RANGE, flawed, ends, "expected cells " + ends, "out of range (" + ends + ")", isFirst);
        }
        return found;
    }

    /**
     * @param expected what each cell is to be, for machines
     * @param demand the same, in a sentence
     * @param flaw what the cells are that are not so
     */
    private void add(Code code, FlawedCells flawed, String expected, String demand, String flaw, boolean isReadable) {
        String index = flawed.firstIndex();
        if (index == null) {
            if (flawed.obstacle() != null && isReadable) {
                found.add(blame.violation(code, subject, subject + ": " + demand + ", but " + flawed.obstacle()));
            }
            return;
        }
        String sentence = subject + index + " is " + flawed.firstFlaw();
        if (!index.isEmpty()) {
            sentence += flawed.count() == 1
                    ? ", the only cell of " + flawed.cells() + " that is " + flaw
                    : ", the first of " + flawed.count() + " cells that are " + flaw + ", " + share(flawed);
        } else if (code == Code.OUT_OF_RANGE) {
            sentence += ", " + flaw;
        }
        found.add(blame.violation(code, subject, sentence).withExpected(expected, flawed.firstFlaw()));
    }

    private static String share(FlawedCells flawed) {
        double percent = 100.0 * flawed.count() / flawed.cells();
        String text = percent < 0.1 ? "under 0.1" : String.format(Locale.ROOT, "%.1f", percent);
        return text + " % of " + flawed.cells();
    }
}
