package dev.proviso.shape;

import dev.proviso.Code;
import dev.proviso.value.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Solves the claims of one call together, and says all that is wrong with them. It is the definition of what patterns
 * mean; the compiled checks of the passing path must agree with it.
 *
 * <p>The first plain occurrence of a name, in declaration order, binds it; later ones are compared.
 */
public final class Solver {
    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
    private final Set<String> disputed = new HashSet<>();
    private final List<ShapeFinding> findings = new ArrayList<>();

    /** Takes a size as given, unless the name has one. */
    public void bind(String name, Dimension dimension) {
        dimensions.putIfAbsent(name, dimension);
    }

    /** Adds a value: binds the names it is the first to have, compares the others. */
    public void add(Claim claim) {
        Reading reading = claim.reading();
        if (reading.isNull()) {
            if (!claim.nullable()) {
                add(
                        Code.NULL_VALUE,
                        claim,
                        null,
                        null,
                        quoted(claim),
                        "null",
                        null,
                        claim.subject() + " is null, expected " + quoted(claim));
            }
            return;
        }
        int rank = reading.sizes().size();
        boolean tooShort = reading.complete() && !claim.pattern().accepts(rank);
        boolean tooLong =
                !claim.pattern().isVariadic() && rank > claim.pattern().rank();
        if (tooShort || tooLong) {
            wrongRank(claim, "got " + rank, Integer.toString(rank));
            return;
        }
        if (reading.obstacle() != null) {
            wrongRank(claim, "but " + reading.obstacle(), reading.text());
            return;
        }
        List<Axis> axes = claim.pattern().axesFor(Math.max(rank, claim.pattern().rank()));
        // An empty value may have more axes than it shows: what stands after "..." can not be told from its rest.
        int told = reading.complete() ? rank : Math.min(rank, claim.pattern().leading());
        for (int i = 0; i < rank; i++) {
            Axis axis = i < told ? axes.get(i) : new Axis.Any();
            if (reading.isFaultyAt(i)) {
                fault(claim, i, axis);
            } else if (reading.sizes().get(i) != Reading.OPEN) {
                compare(claim, i, axis, reading.sizes().get(i));
            }
        }
    }

    /** What is wrong, in the order in which it was found. */
    public List<ShapeFinding> findings() {
        return List.copyOf(findings);
    }

    /** The size of a name that is bound and that no value disputes, or null. */
    public @Nullable Long determined(String name) {
        Dimension dimension = dimensions.get(name);
        return dimension == null || disputed.contains(name) ? null : dimension.size();
    }

    private void compare(Claim claim, int axis, Axis term, long size) {
        if (term instanceof Axis.Size constant) {
            if (constant.size() != size) {
                mismatch(claim, axis, term, constant.size(), size, null, "");
            }
        } else if (term instanceof Axis.Name name) {
            Dimension bound = dimensions.get(name.name());
            if (bound == null) {
                dimensions.put(name.name(), new Dimension(size, claim.boundBy(), claim.phrase() + ", axis " + axis));
            } else if (bound.size() != size) {
                disputed.add(name.name());
                mismatch(claim, axis, term, bound.size(), size, bound.boundBy(), ", " + bound.phrase());
            }
        }
    }

    private void mismatch(
            Claim claim, int axis, Axis term, long expected, long actual, @Nullable String boundBy, String phrase) {
        String sentence = where(claim, axis, term) + ": expected " + expected + phrase + "; got " + actual;
        add(
                Code.DIM_MISMATCH,
                claim,
                axis,
                term.toString(),
                Long.toString(expected),
                Long.toString(actual),
                boundBy,
                sentence);
    }

    private void fault(Claim claim, int axis, Axis term) {
        for (Reading.Fault fault : claim.reading().faults()) {
            if (fault.axis() != axis) {
                continue;
            }
            String where = where(claim, axis, term) + ": " + fault.where();
            Long actual = fault.actual();
            if (actual == null) {
                add(Code.NULL_VALUE, claim, axis, term.toString(), null, "null", null, where + " is null");
            } else {
                String sentence = where + " has " + actual + ", the rows before it " + fault.expected();
                add(
                        Code.RAGGED,
                        claim,
                        axis,
                        term.toString(),
                        Long.toString(fault.expected()),
                        Long.toString(actual),
                        null,
                        sentence);
            }
        }
    }

    private void wrongRank(Claim claim, String butGot, String actual) {
        ShapePattern pattern = claim.pattern();
        String rank = (pattern.isVariadic() ? "at least " : "") + pattern.rank();
        String axes = rank + (pattern.rank() == 1 ? " axis" : " axes") + " (" + quoted(claim) + ")";
        add(
                Code.RANK_MISMATCH,
                claim,
                null,
                null,
                rank,
                actual,
                null,
                claim.subject() + ": expected " + axes + ", " + butGot);
    }

    private void add(
            Code code,
            Claim claim,
            @Nullable Integer axis,
            @Nullable String dimension,
            @Nullable String expected,
            @Nullable String actual,
            @Nullable String boundBy,
            String sentence) {
        findings.add(new ShapeFinding(code, claim, axis, dimension, expected, actual, boundBy, sentence));
    }

    private static String where(Claim claim, int axis, Axis term) {
        boolean named = term instanceof Axis.Name;
        return claim.subject() + ", axis " + axis + (named ? " (" + term + ")" : "");
    }

    private static String quoted(Claim claim) {
        return '"' + claim.pattern().toString() + '"';
    }
}
