package dev.proviso.table;

import dev.proviso.Code;
import dev.proviso.schema.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A categorical column: the constants of an enum, or the names of its levels. */
final class LevelType extends CellType {
    private static final int MOST_SHOWN = 10;

    private final String title;
    private final @Nullable Class<?> type;
    private final boolean learned;
    private final Map<String, Object> levels = new LinkedHashMap<>();

    /**
     * @param type the enum whose constants are the levels, if one is declared
     * @param names the levels
     * @param learned whether the levels are those that a training has seen
     */
    LevelType(String title, @Nullable Class<?> type, List<String> names, boolean learned) {
        this.title = title;
        this.type = type;
        this.learned = learned;
        for (String name : names) {
            levels.put(name, name);
        }
        if (type != null) {
            for (Object constant : type.getEnumConstants()) {
                levels.replace(((Enum<?>) constant).name(), constant);
            }
        }
    }

    @Override
    String title() {
        return title;
    }

    @Override
    boolean accepts(Object cell) {
        String level = level(cell);
        return level != null && levels.containsKey(level);
    }

    @Override
    boolean isOfType(Object cell) {
        return level(cell) != null;
    }

    @Override
    boolean isNarrow() {
        return type == null || levels.size() < type.getEnumConstants().length;
    }

    @Override
    Code code() {
        return learned ? Code.LEVEL_UNSEEN : Code.CELL_INVALID;
    }

    @Override
    Object canonical(Object cell) {
        Object constant = cell instanceof String name ? levels.get(name) : null;
        return constant == null ? cell : constant;
    }

    @Override
    boolean mayBe(Class<?> declared) {
        Class<?> given = ColumnClass.boxed(declared);
        return areRelated(given, String.class)
                || areRelated(given, type == null ? Enum.class : type)
                || (type == null && given == Boolean.class);
    }

    @Override
    boolean isText() {
        return type == null;
    }

    /** The name of the level that this may be; null if it can not be one. */
    private @Nullable String level(Object cell) {
        if (cell instanceof String name) {
            return name;
        }
        if (cell instanceof Enum<?> constant) {
            return type == null || type.isInstance(cell) ? constant.name() : null;
        }
        return type == null && cell instanceof Boolean flag ? flag.toString() : null;
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
            text.append(Quoted.bare(level));
            shown++;
        }
        return text.toString();
    }
}
