package dev.proviso.schema;

import dev.proviso.annotation.Schema;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is promised of a table, as data: read from a record or bean, from {@code @Column}s, from a Table Schema, or learned
 * in training. Contracts that promise the same are equal.
 *
 * @param type the binary name of the record or bean that it was read from; null if there is none
 * @param columns the columns, in order
 * @param extra what becomes of other columns; never {@code DEFAULT}
 * @param order whether the columns have to come in this order; never {@code DEFAULT}
 * @param anyColumn whether a table without any of the columns is refused even though none of them is required
 * @param minRows the least number of rows
 * @param maxRows the largest number of rows
 * @param unique the columns that together identify a row, each list for itself
 * @param rules the rules on whole rows
 * @param missingValues the texts that mean null, in tables of text such as CSV
 * @param learnedBy what has trained the model that learned it, for instance {@code fit}; null if it was declared
 */
public record TableContract(
        @Nullable String type,
        List<ColumnContract> columns,
        Schema.Extra extra,
        Schema.Order order,
        boolean anyColumn,
        long minRows,
        long maxRows,
        List<List<String>> unique,
        List<RuleContract> rules,
        List<String> missingValues,
        @Nullable String learnedBy)
        implements Serializable {

    /** What means null where a table says nothing of it. */
    static final List<String> DEFAULT_MISSING = List.of("");

    public TableContract {
        columns = List.copyOf(columns);
        extra = extra == Schema.Extra.DEFAULT ? Schema.Extra.ALLOW : extra;
        order = order == Schema.Order.DEFAULT ? Schema.Order.ANY : order;
        List<List<String>> keys = new ArrayList<>();
        for (List<String> key : unique) {
            keys.add(List.copyOf(key));
        }
        unique = List.copyOf(keys);
        rules = List.copyOf(rules);
        missingValues = List.copyOf(missingValues);
    }

    /** A table of these columns, of which nothing else is asked; more is said by a builder. */
    public static TableBuilder of(List<ColumnContract> columns) {
        return new TableBuilder(columns);
    }

    /**
     * What a Table Schema promises, of version 1 or 2 of the Frictionless standard. It is read as it stands: whether it
     * makes sense is seen when a table is checked. Needs Jackson ({@code tools.jackson.core:jackson-core}).
     *
     * @param json the text of the schema
     * @throws SchemaException if it is no JSON, no Table Schema, or one that asks what can not be checked; the message
     *     says where, as a JSON path, and what to write
     */
    public static TableContract fromJson(String json) throws SchemaException {
        return TableSchemas.read(json);
    }

    /**
     * This contract as a Frictionless Table Schema, for people: indented, its members always in the same order. What the
     * standard has no word for stands in a member {@code proviso}, so that {@link #fromJson} makes an equal contract of it.
     */
    public String toJson() {
        return TableSchemas.write(this);
    }

    /** A builder that begins with what this one says. */
    public TableBuilder toBuilder() {
        return new TableBuilder(this);
    }

    /** How a person calls a table of this contract: {@code a table of Flower}. */
    public String title() {
        if (type == null) {
            return learnedBy == null ? "a table" : "a table as " + learnedBy + " has seen it";
        }
        return "a table of " + name();
    }

    /** The record or bean without its package: {@code Flower}; {@code Table} if there is none. */
    public String name() {
        String name = type;
        if (name == null) {
            return "Table";
        }
        int start = Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1;
        while (start < name.length() - 1 && Character.isDigit(name.charAt(start))) {
            // A class inside a method has a number before its name.
            start++;
        }
        return name.substring(start);
    }

    /** The column of this name, or null; regular expressions are not looked at. */
    public @Nullable ColumnContract column(String name) {
        for (ColumnContract column : columns) {
            if (!column.regex() && column.name().equals(name)) {
                return column;
            }
        }
        return null;
    }
}
