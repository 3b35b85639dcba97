package dev.proviso.shape;

import dev.proviso.value.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Solves the claims of one call together, and says all that is wrong with them. It is the definition of what patterns
 * mean; the compiled checks of the passing path must agree with it.
 *
 * <p>The first plain occurrence of a name, in declaration order, binds it; later ones are compared. Broadcasts,
 * arithmetic and conditions are judged when all names are bound, so that their order does not matter. Where patterns have
 * alternatives, every way to choose among them is followed over the whole call.
 */
public final class Solver {
    /** Ways that are followed at once; beyond it, those that have failed are dropped, then the latest. */
    private static final int MOST_CANDIDATES = 256;

    private final Members members;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Candidate> beginnings = new ArrayList<>();
    private List<Candidate> candidates = new ArrayList<>();

    /** @param members the members of the model that patterns may mention */
    public Solver(Members members) {
        this.members = members;
        beginnings.add(new Candidate());
    }

    /** Goes on from what was solved before: each of those assignments is a way to begin. */
    public void begin(List<Assignment> assignments) {
        beginnings.clear();
        for (Assignment assignment : assignments) {
            Candidate candidate = new Candidate();
            candidate.names.putAll(assignment.names());
            candidate.groups.putAll(assignment.groups());
            beginnings.add(candidate);
        }
    }

    /** Takes a size as given, unless the name has one. */
    public void bind(String name, Dimension dimension) {
        for (Candidate candidate : beginnings) {
            candidate.names.putIfAbsent(name, dimension);
        }
    }

    /** Adds a value. */
    public void add(Claim claim) {
        claims.add(claim);
    }

    /** Solves all claims that were added so far. */
    public Solution solve() {
        candidates = new ArrayList<>();
        for (Candidate beginning : beginnings) {
            candidates.add(beginning.copy());
        }
        for (int i = 0; i < claims.size(); i++) {
            if (!isPuzzling(claims.get(i))) {
                take(i, claims.get(i));
            }
        }
        for (int i = 0; i < claims.size(); i++) {
            if (isPuzzling(claims.get(i))) {
                take(i, claims.get(i));
            }
        }
        for (Candidate candidate : candidates) {
            new Settling(candidate, members).settle();
        }
        return Solution.of(candidates, claims);
    }

    /** Whether other values have to determine which axes fall to which variadic. */
    private static boolean isPuzzling(Claim claim) {
        for (Axes axes : claim.pattern().alternatives()) {
            if (axes.variadics() > 1) {
                return true;
            }
        }
        return false;
    }

    private void take(int order, Claim claim) {
        Reading reading = claim.reading();
        if (reading.isNull()) {
            for (Candidate candidate : candidates) {
                if (!claim.nullable()) {
                    Faults.isNull(candidate, order, claim);
                }
            }
            return;
        }
        int rank = reading.sizes().size();
        List<Axes> fitting = new ArrayList<>();
        for (Axes axes : claim.pattern().alternatives()) {
            if (reading.complete() ? axes.accepts(rank) : axes.variadics() > 0 || axes.rank() >= rank) {
                fitting.add(axes);
            }
        }
        String obstacle = reading.obstacle();
        if (fitting.isEmpty() || obstacle != null) {
            for (Candidate candidate : candidates) {
                boolean mixed = !fitting.isEmpty();
                Faults.wrongRank(
                        candidate,
                        order,
                        claim,
                        mixed ? "but " + obstacle : "got " + rank,
                        mixed ? reading.text() : Integer.toString(rank));
            }
            return;
        }
        List<Candidate> next = new ArrayList<>();
        for (Candidate candidate : candidates) {
            for (int i = 0; i < fitting.size(); i++) {
                Candidate way = i == fitting.size() - 1 ? candidate : candidate.copy();
                new Matcher(way, order, claim, fitting.get(i)).match();
                next.add(way);
            }
        }
        candidates = bounded(next);
    }

    private static List<Candidate> bounded(List<Candidate> all) {
        if (all.size() <= MOST_CANDIDATES) {
            return all;
        }
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : all) {
            if (candidate.isGood() && kept.size() < MOST_CANDIDATES) {
                kept.add(candidate);
            }
        }
        return kept.isEmpty() ? new ArrayList<>(all.subList(0, MOST_CANDIDATES)) : kept;
    }
}
