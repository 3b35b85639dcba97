package dev.proviso.schema;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A constraint of Jakarta Validation as data.
 *
 * @param type the binary name of the annotation, for instance {@code jakarta.validation.constraints.Size}
 * @param members what it says, those members that have their default values left out: text, booleans, doubles, longs, and
 *     lists of these; a class or an enum's constant by its name
 */
public record ConstraintContract(String type, Map<String, Object> members) implements Serializable {

    /** The member that marks a constraint on what stands inside a cell, say on the elements of a list. */
    public static final String INSIDE = "inside";

    public ConstraintContract {
        Map<String, Object> sorted = new TreeMap<>();
        for (Map.Entry<String, Object> member : members.entrySet()) {
            sorted.put(
                    member.getKey(), member.getValue() instanceof List<?> list ? List.copyOf(list) : member.getValue());
        }
        members = Collections.unmodifiableMap(sorted);
    }
}
