package dev.proviso.contract;

import dev.proviso.annotation.Environment;
import dev.proviso.schema.SchemaTerms;
import dev.proviso.schema.TableContract;
import dev.proviso.table.TablePlan;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code @Schema} says of a value. Equal clauses promise the same, however they are written.
 */
public final class TableClause {
    private final String spelled;
    private final TablePlan plan;
    private final @Nullable Environment environment;
    private final SchemaTerms terms;

    /**
     * @param spelled the annotation
     * @param plan what is declared, compiled
     * @param environment what the table is used for
     * @param terms what is said besides
     */
    TableClause(String spelled, TablePlan plan, @Nullable Environment environment, SchemaTerms terms) {
        this.spelled = spelled;
        this.plan = plan;
        this.environment = environment;
        this.terms = terms;
    }

    /** What is declared, compiled; without any column if all is to be learned. */
    public TablePlan plan() {
        return plan;
    }

    /** What is declared. */
    public TableContract contract() {
        return plan.contract();
    }

    /** What the table is used for; null where that is not known. */
    public @Nullable Environment environment() {
        return environment;
    }

    /** What is said besides. */
    public SchemaTerms terms() {
        return terms;
    }

    /** Whether it takes the model to judge a table: what it has learned, or what it calls the columns. */
    public boolean asksModel() {
        return isLearned() || !names().isEmpty();
    }

    /** Whether the table must be as the model's training has seen it. */
    public boolean isLearned() {
        return terms.learned();
    }

    /** The same, with nothing said of what a model has learned; null if a model has to name the columns. */
    @Nullable TableClause withoutModel() {
        return names().isEmpty() ? new TableClause(spelled, plan, environment, terms.withoutLearned()) : null;
    }

    /** The member of the model that names the columns of a matrix; empty if none does. */
    public String names() {
        return terms.names();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableClause clause
                && contract().equals(clause.contract())
                && environment == clause.environment
                && terms.equals(clause.terms);
    }

    @Override
    public int hashCode() {
        return contract().hashCode();
    }

    /** The annotation as it is written. */
    @Override
    public String toString() {
        return spelled;
    }
}
