package dev.proviso.laws;

import dev.proviso.Mode;
import dev.proviso.event.ContractEvent;
import dev.proviso.event.ContractListener;
import dev.proviso.event.Violated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of one step, held against what the rules say of it. */
final class Heard implements ContractListener {
    private final Mode mode;
    private final TrainingTally tally;
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

    Heard(Mode mode, TrainingTally tally) {
        this.mode = mode;
        this.tally = tally;
    }

    @Override
    public void onEvent(ContractEvent event) {
        if (event instanceof Violated violated) {
            Integer at = violated.violation().axis();
            String axis = at == null ? "" : "@" + at;
            told.add(violated.violation().subject() + axis + " "
                    + violated.violation().code());
        }
    }

    void forget() {
        told.clear();
    }

    void wrong(String what) {
        wrong.add(what);
    }

    /** What went wrong first, or null. */
    @Nullable String wrong() {
        return wrong.isEmpty() ? null : wrong.get(0);
    }

    /** That nothing is told. */
    void nothing(Step step) {
        expect(step, List.of(), null, false);
    }

    /** That this is told, and thrown if the mode wants it. */
    void expect(Step step, Collection<String> expected, @Nullable Throwable thrown) {
        expect(step, expected, thrown, mode == Mode.ENFORCE && !expected.isEmpty());
    }

    /** That this is told, and not thrown here. */
    void expect(Step step, Collection<String> expected) {
        expect(step, expected, null, false);
    }

    private void expect(Step step, Collection<String> expected, @Nullable Throwable thrown, boolean throwing) {
        List<String> said = new ArrayList<>(told);
        told.clear();
        List<String> right = new ArrayList<>(expected);
        Collections.sort(said);
        Collections.sort(right);
        tally.said(said);
        if (!said.equals(right)) {
            wrong(step + " breaks " + right + ", and is told to break " + said);
        } else if ((thrown != null) != throwing) {
            wrong(step + " breaks " + right + ", and threw " + thrown);
        }
    }
}
