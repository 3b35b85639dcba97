package dev.proviso.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A pattern such as {@code "n d"}, read. Equal patterns have the same axes, however they were spaced.
 *
 * @param axes the axes in order, with at most one {@link Axis.Rest}
 */
public record ShapePattern(List<Axis> axes) {

    public ShapePattern {
        axes = List.copyOf(axes);
    }

    /** Reads a pattern; the empty text is a scalar. */
    public static ShapePattern parse(String text) throws PatternException {
        return new ShapePattern(new PatternParser(text).parse());
    }

    /** The names in it, each once, in order. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Axis axis : axes) {
            if (axis instanceof Axis.Name name) {
                names.add(name.name());
            }
        }
        return names;
    }

    /** The number of axes a value must have, or the least number where {@link #isVariadic()}. */
    public int rank() {
        return isVariadic() ? axes.size() - 1 : axes.size();
    }

    /** Whether the pattern takes any number of axes at one place. */
    public boolean isVariadic() {
        return restAt() >= 0;
    }

    /**
     * The axes of a value of this rank, with {@code ...} written out as so many {@code _}.
     *
     * @param valueRank the value's number of axes, which the pattern must accept
     */
    public List<Axis> axesFor(int valueRank) {
        int rest = restAt();
        if (rest < 0) {
            return axes;
        }
        ArrayList<Axis> all = new ArrayList<>(axes.subList(0, rest));
        for (int i = rank(); i < valueRank; i++) {
            all.add(new Axis.Any());
        }
        all.addAll(axes.subList(rest + 1, axes.size()));
        return all;
    }

    /** Whether a value with so many axes can have this shape. */
    public boolean accepts(int valueRank) {
        return isVariadic() ? valueRank >= rank() : valueRank == rank();
    }

    /** The number of axes that stand before {@code ...}, or all of them. */
    int leading() {
        return isVariadic() ? restAt() : axes.size();
    }

    private int restAt() {
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i) instanceof Axis.Rest) {
                return i;
            }
        }
        return -1;
    }

    /** The pattern as one writes it, one space between axes. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Axis axis : axes) {
            text.append(text.isEmpty() ? "" : " ").append(axis);
        }
        return text.toString();
    }
}
