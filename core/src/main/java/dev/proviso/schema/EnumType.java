package dev.proviso.schema;

import java.util.LinkedHashMap;
import java.util.Map;

/** A categorical column: the constants of an enum, or their names. */
final class EnumType extends CellType {
    private static final int MOST_SHOWN = 10;

    private final Class<?> type;
    private final Map<String, Object> levels = new LinkedHashMap<>();

    EnumType(Class<?> type) {
        this.type = type;
        for (Object constant : type.getEnumConstants()) {
            levels.put(((Enum<?>) constant).name(), constant);
        }
    }

    @Override
    boolean accepts(Object cell) {
        return type.isInstance(cell) || (cell instanceof String name && levels.containsKey(name));
    }

    @Override
    boolean isOfType(Object cell) {
        return type.isInstance(cell) || cell instanceof String;
    }

    @Override
    Object canonical(Object cell) {
        Object constant = cell instanceof String name ? levels.get(name) : null;
        return constant == null ? cell : constant;
    }

    @Override
    String values() {
        StringBuilder text = new StringBuilder();
        int shown = 0;
        for (String level : levels.keySet()) {
            if (shown == MOST_SHOWN) {
                return text.append(", … (")
                        .append(levels.size())
                        .append(" in all)")
                        .toString();
            }
            if (shown > 0) {
                text.append(shown == levels.size() - 1 ? " or " : ", ");
            }
            text.append(level);
            shown++;
        }
        return text.toString();
    }
}
