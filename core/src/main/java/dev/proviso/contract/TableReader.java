package dev.proviso.contract;

import dev.proviso.annotation.Environment;
import dev.proviso.annotation.Schema;
import dev.proviso.schema.SchemaException;
import dev.proviso.schema.SchemaReader;
import dev.proviso.schema.SchemaTerms;
import dev.proviso.schema.TableContract;
import dev.proviso.table.TablePlan;
import dev.proviso.words.Word;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads what a {@code @Schema} says of one element, and refuses what can not hold. */
final class TableReader {
    private static final String OWN = "this.";

    private final String where;
    private final Type type;
    private final @Nullable Class<?> home;
    private final @Nullable Environment environment;

    /**
     * @param where the element, for messages
     * @param type its declared type
     * @param home the class that the annotation stands in; null if that is not known
     * @param environment what the table is used for
     */
    TableReader(String where, Type type, @Nullable Class<?> home, @Nullable Environment environment) {
        this.where = where;
        this.type = type;
        this.home = home;
        this.environment = environment;
    }

    TableClause read(Word word, Schema schema) {
        String refused = TablePlan.refuse(type);
        if (refused != null) {
            throw Definition.of(where, word.quoted(), refused, TablePlan.advice(type));
        }
        try {
            TableContract contract = SchemaReader.declared(schema, home);
            TablePlan plan = TablePlan.of(contract, environment, SchemaReader.loader(schema, home));
            if (environment == Environment.SERVING) {
                SchemaReader.refuseUselessDrift(schema);
            }
            SchemaTerms terms = SchemaReader.terms(schema, names(word, schema.names()));
            return new TableClause(word.quoted(), plan, environment, terms);
        } catch (SchemaException fault) {
            throw Definition.of(where, word.quoted(), fault.problem(), fault.advice());
        }
    }

    private String names(Word word, String stated) {
        if (stated.isEmpty()) {
            return "";
        }
        if (!TablePlan.mayBeMatrix(type)) {
            throw Definition.of(
                    where,
                    word.quoted(),
                    "names is for a table whose columns have none, such as a double[][]",
                    "Leave names out.");
        }
        String member = stated.startsWith(OWN) ? stated.substring(OWN.length()) : "";
        if (member.isEmpty() || DimensionName.faultIn(member) >= 0) {
            throw Definition.of(
                    where,
                    word.quoted(),
                    "\"" + stated + "\" is no member of the model",
                    "Write a field or a method without parameters, such as this.featureNames.");
        }
        return member;
    }
}
