package dev.proviso.shape;

import java.util.Map;

/**
 * One way to satisfy the patterns of a call.
 *
 * @param names the sizes of names
 * @param groups the sizes of variadic names
 */
public record Assignment(Map<String, Dimension> names, Map<String, Group> groups) {

    public Assignment {
        names = Map.copyOf(names);
        groups = Map.copyOf(groups);
    }
}
