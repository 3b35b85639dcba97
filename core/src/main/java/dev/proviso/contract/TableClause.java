package dev.proviso.contract;

import dev.proviso.annotation.Environment;
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
    private final boolean learned;
    private final String names;

    /**
     * @param spelled the annotation
     * @param plan what is declared, compiled
     * @param environment what the table is used for
     * @param learned whether the table must be as the model's training has seen it
     * @param names the member that names the columns of a matrix; empty if none does
     */
    TableClause(String spelled, TablePlan plan, @Nullable Environment environment, boolean learned, String names) {
        this.spelled = spelled;
        this.plan = plan;
        this.environment = environment;
        this.learned = learned;
        this.names = names;
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

    /** Whether the table must be as the model's training has seen it. */
    public boolean isLearned() {
        return learned;
    }

    /** The member of the model that names the columns of a matrix; empty if none does. */
    public String names() {
        return names;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableClause clause
                && contract().equals(clause.contract())
                && environment == clause.environment
                && learned == clause.learned
                && names.equals(clause.names);
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
