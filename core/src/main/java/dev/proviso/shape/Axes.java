package dev.proviso.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One alternative of a pattern: a list of axes.
 *
 * @param list the axes in order
 */
public record Axes(List<Axis> list) {

    public Axes {
        list = List.copyOf(list);
    }

    /** The least number of axes of a value. */
    public int rank() {
        int rank = 0;
        for (Axis axis : list) {
            rank += axis instanceof Axis.Rest rest ? rest.least() : 1;
        }
        return rank;
    }

    /** How many of its words stand for any number of axes. */
    public int variadics() {
        int count = 0;
        for (Axis axis : list) {
            count += axis instanceof Axis.Rest ? 1 : 0;
        }
        return count;
    }

    /** The number of axes that stand before the first variadic, or all of them. */
    int leading() {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Axis.Rest) {
                return i;
            }
        }
        return list.size();
    }

    /** The variadic names here whose axes are known, in order. */
    Map<String, Group> known(Map<String, Group> groups) {
        Map<String, Group> known = new LinkedHashMap<>();
        for (Axis axis : list) {
            String name = axis instanceof Axis.Rest rest ? rest.name() : null;
            Group group = name == null ? null : groups.get(name);
            if (name != null && group != null) {
                known.put(name, group);
            }
        }
        return known;
    }

    /** Whether a value with so many axes can have this shape. */
    public boolean accepts(int valueRank) {
        return variadics() > 0 ? valueRank >= rank() : valueRank == rank();
    }

    /** The names that a plain occurrence here can bind, in order. */
    public Set<String> bindable() {
        Set<String> names = new LinkedHashSet<>();
        for (Axis axis : list) {
            if (axis instanceof Axis.Name name) {
                names.add(name.name());
            }
        }
        return names;
    }

    /** Every name that is mentioned, variadic ones aside. */
    public Set<String> mentioned() {
        Set<String> names = new LinkedHashSet<>();
        for (Axis axis : list) {
            mentioned(axis, names);
        }
        return names;
    }

    static void mentioned(Axis axis, Set<String> names) {
        if (axis instanceof Axis.Name name) {
            names.add(name.name());
            if (name.condition() instanceof Condition.Compared compared) {
                compared.with().names(names);
            }
        } else if (axis instanceof Axis.Broadcast broadcast) {
            names.add(broadcast.name());
        } else if (axis instanceof Axis.Computed computed) {
            computed.expression().names(names);
        }
    }

    /** The names of variadics. */
    public Set<String> groups() {
        Set<String> groups = new LinkedHashSet<>();
        for (Axis axis : list) {
            if (axis instanceof Axis.Rest rest && rest.name() != null) {
                groups.add(rest.name());
            }
        }
        return groups;
    }

    /** The members of the model that are mentioned. */
    public Set<String> members() {
        Set<String> members = new LinkedHashSet<>();
        for (Axis axis : list) {
            if (axis instanceof Axis.Computed computed) {
                computed.expression().members(members);
            } else if (axis instanceof Axis.Name name && name.condition() instanceof Condition.Compared compared) {
                compared.with().members(members);
            }
        }
        return members;
    }

    /**
     * The axes of a value of this rank, with the one variadic among them written out: {@code ...} as so many {@code _},
     * {@code *b} as the names {@code *b[0]} and so on.
     *
     * @param valueRank the value's number of axes, which must be accepted
     */
    public List<Axis> spread(int valueRank) {
        List<Axis> spread = new ArrayList<>();
        for (Axis axis : list) {
            if (axis instanceof Axis.Rest rest) {
                for (int i = 0; i < valueRank - rank() + rest.least(); i++) {
                    spread.add(
                            rest.name() == null
                                    ? new Axis.Any()
                                    : new Axis.Name("*" + rest.name() + "[" + i + "]", null));
                }
            } else {
                spread.add(axis);
            }
        }
        return spread;
    }

    /** The same, with any size where a member of the model would tell it. */
    Axes withoutMembers() {
        List<Axis> without = new ArrayList<>();
        for (Axis axis : list) {
            boolean asks = !new Axes(List.of(axis)).members().isEmpty();
            if (!asks) {
                without.add(axis);
            } else {
                without.add(
                        axis instanceof Axis.Name name ? new Axis.Name(name.name()) : new Axis.Any(axis.toString()));
            }
        }
        return new Axes(without);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Axis axis : list) {
            text.append(text.isEmpty() ? "" : " ").append(axis);
        }
        return text.toString();
    }
}
