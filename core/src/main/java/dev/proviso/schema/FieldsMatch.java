package dev.proviso.schema;

import dev.proviso.annotation.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the fields of a Table Schema and the columns of a table have to agree: the words of the standard for it. */
enum FieldsMatch {
    EXACT("exact", Schema.Extra.REJECT, Schema.Order.EXACT, true),
    EQUAL("equal", Schema.Extra.REJECT, Schema.Order.ANY, true),
    SUBSET("subset", Schema.Extra.ALLOW, Schema.Order.ANY, true),
    SUPERSET("superset", Schema.Extra.REJECT, Schema.Order.ANY, false),
    PARTIAL("partial", Schema.Extra.ALLOW, Schema.Order.ANY, false);

    private final String word;
    private final Schema.Extra extra;
    private final Schema.Order order;
    private final boolean required;

    FieldsMatch(String word, Schema.Extra extra, Schema.Order order, boolean required) {
        this.word = word;
        this.extra = extra;
        this.order = order;
        this.required = required;
    }

    String word() {
        return word;
    }

    Schema.Extra extra() {
        return extra;
    }

    Schema.Order order() {
        return order;
    }

    /** Whether each column must be there. */
    boolean required() {
        return required;
    }

    /** Whether one of the columns must be there, whichever. */
    boolean anyColumn() {
        return this == PARTIAL;
    }

    /** The word that says most of what a contract does, and of other columns the very same. */
    static FieldsMatch of(TableContract table) {
        boolean required = true;
        for (ColumnContract column : table.columns()) {
            required &= column.required();
        }
        if (table.extra() == Schema.Extra.ALLOW) {
            return required ? SUBSET : PARTIAL;
        }
        return !required ? SUPERSET : table.order() == Schema.Order.EXACT ? EXACT : EQUAL;
    }

    /** What a schema says; {@code exact} where it says nothing. An early profile had a list of one word. */
    static FieldsMatch read(@Nullable JsonValue stated) throws SchemaException {
        if (stated == null) {
            return EXACT;
        }
        JsonValue one = stated;
        if (stated.value() instanceof List<?> list && list.size() == 1) {
            one = stated.items().get(0);
        }
        List<String> words = new ArrayList<>();
        for (FieldsMatch match : values()) {
            if (match.word.equals(one.value())) {
                return match;
            }
            words.add(match.word);
        }
        throw one.fault("one of " + String.join(", ", words), "write one of them");
    }
}
