package dev.proviso.link;

import dev.proviso.ColumnFinding;
import dev.proviso.contract.TableClause;
import dev.proviso.contract.ValueContract;
import dev.proviso.schema.TableContract;
import dev.proviso.table.TablePlan;
import dev.proviso.value.Sizes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table that takes its model to be judged: for the names of the columns, for what training has seen, or for both. */
final class ModelTable {
    private static final TableContract OPEN = TableContract.of(List.of()).build();

    private final ValueContract parameter;
    private final TablePlan declared;
    private final boolean declaresNothing;
    private final @Nullable ColumnNames names;
    private final @Nullable LearnedTable learned;

    private ModelTable(
            ValueContract parameter, TablePlan declared, @Nullable ColumnNames names, @Nullable LearnedTable learned) {
        this.parameter = parameter;
        this.declared = declared;
        this.declaresNothing = learned != null && declared.contract().equals(OPEN);
        this.names = names;
        this.learned = learned;
    }

    /** @param model the plan of the model's class, or null where there is no model: then nothing of it is asked */
    static ModelTable of(Site site, ValueContract parameter, TableClause clause, @Nullable ModelPlan model) {
        boolean isHeld =
                clause.isLearned() && (!site.method().trains() || site.method().isIncremental());
        return new ModelTable(
                parameter,
                clause.plan(),
                model == null || clause.names().isEmpty() ? null : model.names(clause.names(), site.lookup()),
                model == null || !isHeld ? null : new LearnedTable(clause, model, site, parameter.name()));
    }

    /** What is negative where something is wrong with the table. */
    Program.Part verdict(Program program, @Nullable ModelPlan model, Program.Part value) {
        if (model == null || (names == null && learned == null)) {
            Program.Part orNull = program.constant(ifNull());
            return program.call(TableTests.of(declared, Object.class), value, orNull);
        }
        Program.Part self = program.argument(0);
        if (learned == null) {
            return program.call(
                    Functions.bind(this, "named", int.class, Object.class, Object.class), named(program), value);
        }
        if (names == null) {
            return program.call(
                    Functions.bind(this, "learned", int.class, TableContract.class, Object.class, Object.class),
                    program.call(model.schemaReader(), self),
                    self,
                    value);
        }
        return program.call(
                Functions.bind(this, "both", int.class, Object.class, TableContract.class, Object.class, Object.class),
                named(program),
                program.call(model.schemaReader(), self),
                self,
                value);
    }

    private Program.Part named(Program program) {
        return program.call(Objects.requireNonNull(names).orNull(), program.argument(0));
    }

    int named(@Nullable Object read, @Nullable Object value) {
        List<String> given = ColumnNames.in(read);
        if (value == null || given == null) {
            return value == null ? ifNull() : Sizes.BAD;
        }
        return declared.accepts(value, given) ? 0 : Sizes.BAD;
    }

    int learned(@Nullable TableContract schema, Object self, @Nullable Object value) {
        return value == null ? ifNull() : judge(schema, self, value, null);
    }

    int both(@Nullable Object read, @Nullable TableContract schema, Object self, @Nullable Object value) {
        List<String> given = ColumnNames.in(read);
        if (value == null || given == null) {
            return value == null ? ifNull() : Sizes.BAD;
        }
        return judge(schema, self, value, given);
    }

    private int judge(@Nullable TableContract schema, Object self, Object value, @Nullable List<String> given) {
        boolean right = (declaresNothing || declared.accepts(value, given))
                && (learned == null || learned.accepts(schema, self, value, given));
        return right ? 0 : Sizes.BAD;
    }

    private int ifNull() {
        return parameter.clauses().nullable() ? Sizes.ANY : Sizes.BAD;
    }

    /**
     * Tells all that is wrong with a table.
     *
     * @param usable whether the model may be used; if not, that says enough of what it has not learned
     */
    void examine(Findings findings, @Nullable Object self, @Nullable Object value, boolean usable) {
        String subject = parameter.name();
        if (value == null) {
            findings.noTable(parameter, declared);
            return;
        }
        ColumnNames.Answer named = names == null || self == null ? null : names.ask(self);
        if (named != null && named.refused() != null) {
            if (usable) {
                findings.refuse(subject, named.refused());
            }
            return;
        }
        List<String> given = named == null ? null : named.names();
        List<ColumnFinding> found = new ArrayList<>(declaresNothing ? List.of() : declared.findings(value, given));
        if (learned != null && self != null && usable) {
            Refused refused = learned.refusal(self);
            if (refused != null) {
                findings.refuse(subject, refused);
            } else {
                addNew(found, learned.findings(self, value, given));
            }
        }
        findings.table(subject, found);
    }

    /** What is declared and learned both is told once. */
    private static void addNew(List<ColumnFinding> found, List<ColumnFinding> more) {
        Set<String> told = new HashSet<>();
        for (ColumnFinding finding : found) {
            told.add(finding.code() + " " + finding.column());
        }
        for (ColumnFinding finding : more) {
            if (!told.contains(finding.code() + " " + finding.column())) {
                found.add(finding);
            }
        }
    }
}
