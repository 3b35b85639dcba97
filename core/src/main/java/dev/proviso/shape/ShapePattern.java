package dev.proviso.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A pattern such as {@code "n d"}, read. Equal patterns have the same axes, however they were spaced.
 *
 * @param alternatives what a value may look like, at least one
 */
public record ShapePattern(List<Axes> alternatives) {

    public ShapePattern {
        alternatives = List.copyOf(alternatives);
    }

    /** Reads a pattern; the empty text is a scalar. */
    public static ShapePattern parse(String text) throws PatternException {
        return new PatternParser(text).parse();
    }

    /** The least number of axes that a value can have. */
    public int rank() {
        int least = Integer.MAX_VALUE;
        for (Axes axes : alternatives) {
            least = Math.min(least, axes.rank());
        }
        return least;
    }

    /** Whether a value with so many axes can have this shape. */
    public boolean accepts(int valueRank) {
        return !accepting(valueRank).isEmpty();
    }

    /** The alternatives that a value with so many axes can have. */
    public List<Axes> accepting(int valueRank) {
        List<Axes> accepting = new ArrayList<>();
        for (Axes axes : alternatives) {
            if (axes.accepts(valueRank)) {
                accepting.add(axes);
            }
        }
        return accepting;
    }

    /** The one alternative, if there is but one. */
    public boolean isPlain() {
        return alternatives.size() == 1;
    }

    /** Every name that is mentioned, variadic ones aside, each once, in order. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Axes axes : alternatives) {
            names.addAll(axes.mentioned());
        }
        return names;
    }

    /** The names of variadics, each once. */
    public Set<String> groups() {
        Set<String> groups = new LinkedHashSet<>();
        for (Axes axes : alternatives) {
            groups.addAll(axes.groups());
        }
        return groups;
    }

    /** The members of the model that are mentioned, each once. */
    public Set<String> members() {
        Set<String> members = new LinkedHashSet<>();
        for (Axes axes : alternatives) {
            members.addAll(axes.members());
        }
        return members;
    }

    /** The same for where there is no model: what a member of it would tell may be of any size. */
    public ShapePattern withoutMembers() {
        if (members().isEmpty()) {
            return this;
        }
        List<Axes> without = new ArrayList<>();
        for (Axes axes : alternatives) {
            without.add(axes.withoutMembers());
        }
        return new ShapePattern(without);
    }

    /** The pattern as one writes it, one space between axes. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Axes axes : alternatives) {
            text.append(text.isEmpty() ? "" : " | ").append(axes);
        }
        return text.toString();
    }
}
