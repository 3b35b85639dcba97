package dev.proviso.contract;

import dev.proviso.ContractDefinitionException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses what a {@code @Schema} asks of a model that can not know it. */
public final class TableSense {
    private TableSense() {}

    /**
     * Checks the tables of a method.
     *
     * @param model the contract of the model's class, or null where there is no instance
     * @param names finds the members that name columns; null where there is no instance
     * @return what makes no sense
     */
    public static List<ContractDefinitionException> faults(
            MethodContract method, @Nullable ModelContract model, @Nullable MemberSearch names) {
        Faults faults = new Faults();
        for (ValueContract parameter : method.parameters()) {
            TableClause table = parameter.clauses().table();
            if (table != null) {
                String where = where(method, model) + ", " + parameter.name();
                learned(where, table, method, model, faults);
                names(where, table, names, faults);
            }
        }
        for (ValueContract returned : method.returned()) {
            TableClause table = returned.clauses().table();
            refuse(where(method, model) + ", return", table, "State the columns of what it gives.", faults);
        }
        return faults.all();
    }

    /** Refuses what the table of a field asks of the model that has it. */
    static void refuseOnField(String where, @Nullable TableClause table, Faults faults) {
        refuse(where, table, "State the columns of what it holds.", faults);
    }

    private static void refuse(String where, @Nullable TableClause table, String advice, Faults faults) {
        if (table != null && table.asksModel()) {
            String asked = table.isLearned() ? "learned" : "names";
            faults.add(Definition.of(where, table.toString(), asked + " is for what a method takes", advice));
        }
    }

    private static void learned(
            String where, TableClause table, MethodContract method, @Nullable ModelContract model, Faults faults) {
        if (!table.isLearned() || method.trains()) {
            return;
        }
        if (model == null) {
            faults.add(Definition.of(
                    where,
                    table.toString(),
                    "there is no model here that could have learned a schema",
                    "Put it on an instance method, or state the columns."));
        } else if (!model.schema().canBeLearned()) {
            faults.add(Definition.of(
                    where,
                    table.toString(),
                    "nothing ever learns a schema: no training takes a table with one",
                    "Put @Schema on the table that a @Trains method takes, or declare a field:"
                            + " @Learned private TableContract schema;"));
        }
    }

    private static void names(String where, TableClause table, @Nullable MemberSearch names, Faults faults) {
        if (table.names().isEmpty()) {
            return;
        }
        String refused = names == null ? "there is no model here that could name columns" : names.refuse(table.names());
        if (refused != null) {
            faults.add(Definition.of(
                    where,
                    table.toString(),
                    refused,
                    "Name a field, or a method without parameters, that gives a String[] or a List of names."));
        }
    }

    private static String where(MethodContract method, @Nullable ModelContract model) {
        return method.call(model == null ? method.method().getDeclaringClass() : model.type());
    }
}
