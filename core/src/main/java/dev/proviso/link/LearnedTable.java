package dev.proviso.link;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.ContractDefinitionException;
import dev.proviso.contract.Names;
import dev.proviso.contract.TableClause;
import dev.proviso.inventory.DriftMarks;
import dev.proviso.profile.LearnedPlan;
import dev.proviso.schema.SchemaException;
import dev.proviso.schema.TableContract;
import dev.proviso.training.WeakIdentityMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds tables to the schema that their model has learned. A schema is compiled when it is first met; which one was met
 * last is told by one comparison.
 */
final class LearnedTable {
    private final TableClause clause;
    private final ModelPlan model;
    private final @Nullable ClassLoader loader;
    private final boolean incremental;
    private final String method;
    private final String subject;
    private final DriftMarks drifts;
    private final WeakIdentityMap<Compiled> known = new WeakIdentityMap<>();
    private @Nullable Last last;

    /**
     * @param clause what the method says of its table
     * @param model the plan of the model's class
     * @param site the site of the method that is given the table
     * @param subject the parameter that is the table
     */
    LearnedTable(TableClause clause, ModelPlan model, Site site, String subject) {
        this.clause = clause;
        this.model = model;
        this.loader = site.lookup().lookupClass().getClassLoader();
        this.incremental = site.method().isIncremental();
        this.method = Names.method(site.method().method());
        this.subject = subject;
        this.drifts = site.tally().drifts();
    }

    /** @param schema what the model has learned, or null */
    boolean accepts(@Nullable TableContract schema, Object self, Object value, @Nullable List<String> names) {
        if (isExempt(self)) {
            return true;
        }
        if (schema == null) {
            return false;
        }
        LearnedPlan plan = compiled(schema).plan;
        return plan != null && plan.accepts(value, names);
    }

    /** Why the model can judge no table, or null if it can. */
    @Nullable Refused refusal(Object self) {
        if (isExempt(self) || model.schema(self) != null) {
            return null;
        }
        List<String> trainers = model.contract().schema().taughtBy();
        String train = trainers.isEmpty() ? "" : "call " + String.join(" or ", trainers) + ", or ";
        String sentence = Names.simple(self.getClass()) + " has learned no schema: " + train
                + "give it one by Proviso.learnSchema(model, schema)";
        return new Refused(Code.NOT_LEARNED, sentence, null);
    }

    /** All in which a table is not as training has seen it; nothing where there is no telling. */
    List<ColumnFinding> findings(Object self, Object value, @Nullable List<String> names) {
        TableContract schema = isExempt(self) ? null : model.schema(self);
        if (schema == null) {
            return List.of();
        }
        Compiled compiled = compiled(schema);
        if (compiled.plan == null) {
            throw compiled.fault(Names.simple(self.getClass()), clause);
        }
        return compiled.plan.findings(value, names);
    }

    /** While a model is trained, it may be asked for what its former training would refuse. */
    private boolean isExempt(Object self) {
        if (incremental) {
            return !model.ledger().isSettled(self, model.standing(self).trained()) || model.schema(self) == null;
        }
        return model.ledger().isTraining(self);
    }

    @SuppressWarnings("ReferenceEquality") // to compare all columns would cost more than to compile them anew
    private Compiled compiled(TableContract schema) {
        Last met = last;
        if (met != null && met.schema == schema) {
            return met.compiled;
        }
        Compiled compiled = known.get(schema);
        if (compiled == null) {
            compiled = compile(schema);
            known.put(schema, compiled);
        }
        last = new Last(schema, compiled);
        return compiled;
    }

    private Compiled compile(TableContract schema) {
        try {
            DriftNews news = new DriftNews(model.contract().type().getName(), method, subject, drifts);
            return new Compiled(
                    LearnedPlan.of(schema, clause.plan(), clause.terms(), clause.environment(), loader, news), null);
        } catch (SchemaException senseless) {
            return new Compiled(null, senseless);
        }
    }

    /** One of them; it keeps nothing of the schema alive. */
    private record Compiled(
            @Nullable LearnedPlan plan, @Nullable SchemaException senseless) {

        /** What is learned and what is stated make no sense together: only now can that be told. */
        ContractDefinitionException fault(String where, TableClause clause) {
            SchemaException why = Objects.requireNonNull(senseless);
            return new ContractDefinitionException(
                    where + ": " + why.problem() + "\n  " + clause + "\n  " + why.advice());
        }
    }

    /** The schema that was met last: immutable, so that no thread sees half of it. */
    private record Last(TableContract schema, Compiled compiled) {}
}
