package dev.proviso.link;

import dev.proviso.Blame;
import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.ContractDefinitionException;
import dev.proviso.Violation;
import dev.proviso.contract.Clauses;
import dev.proviso.contract.MethodContract;
import dev.proviso.contract.Names;
import dev.proviso.contract.TableClause;
import dev.proviso.contract.ValueContract;
import dev.proviso.schema.Shown;
import dev.proviso.shape.Claim;
import dev.proviso.shape.Members;
import dev.proviso.shape.ShapeFinding;
import dev.proviso.shape.ShapePattern;
import dev.proviso.shape.Solution;
import dev.proviso.shape.Solver;
import dev.proviso.table.TablePlan;
import dev.proviso.value.Reading;
import dev.proviso.value.ShapeReader;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is wrong with the values of one call, examined after a check has failed. */
final class Findings {
    private final CallBlame blame;
    private final String call;
    private final Solver solver;
    private final Map<String, List<Violation>> bySubject = new LinkedHashMap<>();
    private @Nullable Solution solution;
    private final IdentityHashMap<Violation, ConstraintViolation<?>> provided = new IdentityHashMap<>();
    private @Nullable Throwable cause;

    /** @param members the members of the model that patterns may mention */
    Findings(MethodContract method, Class<?> model, Blame blame, Members members) {
        this(new CallBlame(Names.method(method.method()), model, blame), TrainingCalls.name(method), members);
    }

    private Findings(CallBlame blame, String call, Members members) {
        this.blame = blame;
        this.call = call;
        this.solver = new Solver(members);
    }

    /** What is wrong with a value that stands anywhere, in no call. */
    static Findings ofValue() {
        return new Findings(new CallBlame("", Object.class, Blame.CALLER), "", Members.NONE);
    }

    Solver solver() {
        return solver;
    }

    /** What came of the shapes; solved when it is first asked for, after all values were examined. */
    Solution solution() {
        Solution solved = solution;
        if (solved == null) {
            solved = solver.solve();
            solution = solved;
        }
        return solved;
    }

    /** All that is wrong, value by value. */
    List<Violation> violations() {
        Map<String, List<Violation>> shapes = new LinkedHashMap<>();
        for (ShapeFinding finding : solution().findings()) {
            if (finding.cause() != null) {
                cause = finding.cause();
            }
            String subject = finding.claim().subject();
            List<Violation> ofSubject = shapes.get(subject);
            if (ofSubject == null) {
                ofSubject = new ArrayList<>();
                shapes.put(subject, ofSubject);
            }
            ofSubject.add(violation(finding));
        }
        List<Violation> all = new ArrayList<>();
        for (Map.Entry<String, List<Violation>> entry : bySubject.entrySet()) {
            all.addAll(shapes.getOrDefault(entry.getKey(), List.of()));
            all.addAll(entry.getValue());
        }
        return all;
    }

    /** What a member of the model has thrown, if that is among what is wrong. */
    @Nullable Throwable cause() {
        return cause;
    }

    /** What a provider of Jakarta Validation has said, for those violations that come from one. */
    IdentityHashMap<Violation, ConstraintViolation<?>> provided() {
        return provided;
    }

    /** Lets violations be told in the order of these values, whichever was examined first. */
    void inOrder(List<String> subjects) {
        for (String subject : subjects) {
            place(subject);
        }
    }

    /** Says that a constraint of Jakarta Validation is broken. */
    void constraint(BrokenConstraint broken) {
        Object value = broken.value();
        boolean plain = value == null || value instanceof Number || value instanceof Boolean;
        Violation violation = blame.violation(
                        Code.CONSTRAINT, broken.subject(), broken.place() + ": " + broken.sentence())
                .withExpected(broken.spelled(), plain ? Shown.value(value) : null);
        ConstraintViolation<?> said = broken.provided();
        if (said != null) {
            provided.put(violation, said);
        }
        place(broken.subject()).add(violation);
    }

    /** Says that constraints are broken which are not told of one by one. */
    void moreConstraints(String subject, int count) {
        place(subject)
                .add(blame.violation(
                        Code.CONSTRAINT,
                        subject,
                        subject + ": and " + count
                                + (count == 1 ? " more constraint is broken" : " more constraints are broken")));
    }

    /** Says that constraints could not be judged, as what judges them has thrown. */
    void unjudged(String subject, Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null
                && (root instanceof ValidationException || root instanceof InvocationTargetException)) {
            root = root.getCause();
        }
        place(subject)
                .add(blame.violation(
                        Code.CONSTRAINT,
                        subject,
                        subject + ": constraints could not be judged, as one of them threw "
                                + root.getClass().getName()));
        cause = cause == null ? thrown : cause;
    }

    /** Examines a value: its shape, its cells, its columns. */
    void examine(ValueContract contract, @Nullable Object value) {
        place(contract.name());
        Clauses clauses = contract.clauses();
        ShapePattern shape = clauses.shape();
        boolean isReadable = true;
        if (shape != null) {
            Reading reading = ShapeReader.read(value, contract.carrier(), shape.rank());
            isReadable = reading.obstacle() == null;
            shape(contract, shape, reading, clauses.nullable() || value != null);
        }
        String dimension = clauses.dimension();
        if (dimension != null && value instanceof Number number) {
            solver.add(Claim.ofNumber(
                    contract.name(), contract.boundBy(), "given by " + contract.name(), dimension, number.longValue()));
        }
        place(contract.name()).addAll(new CellFindings(blame, contract).in(value, isReadable));
        TableClause table = clauses.table();
        if (table != null && !table.asksModel()) {
            if (value == null) {
                noTable(contract, table.plan());
            } else {
                table(contract.name(), table.plan().findings(value));
            }
        }
    }

    /** Says that a model can not be used, and why. */
    void refuse(String subject, Refused refused) {
        Violation violation = blame.violation(refused.code(), subject, refused.sentence());
        if (refused.code() == Code.NULL_VALUE) {
            violation = violation.withExpected("a trained model", "null");
        }
        place(subject).add(violation);
        cause = cause == null ? refused.cause() : cause;
    }

    /** Looks at all models that a value holds. */
    void held(HeldModels models, @Nullable Object value) {
        List<Refused> found = new ArrayList<>();
        String name = models.contract().name();
        try {
            new HeldWalk(models, found).isFine(value, name);
        } catch (ContractDefinitionException senseless) {
            throw senseless;
        } catch (VirtualMachineError fatal) {
            throw fatal;
        } catch (Throwable thrown) {
            String sentence = name + " can not be looked through: it threw "
                    + thrown.getClass().getName();
            found.add(new Refused(Code.MEMBER_FAILED, sentence, thrown));
        }
        for (Refused refused : found) {
            refuse(name, refused);
        }
    }

    /** Looks at all models that a field of the model holds. */
    void held(HeldField field, Object model) {
        Object value = field.read(model);
        if (value == null) {
            refuse(field.name(), HeldField.notSet(field.name()));
        } else {
            held(field.models(), value);
        }
    }

    /** Says that there is null in place of a table, unless that may be, or is said of its shape. */
    void noTable(ValueContract contract, TablePlan table) {
        if (contract.clauses().nullable() || contract.clauses().shape() != null) {
            return;
        }
        place(contract.name()).add(new TableFindings(blame, contract.name()).none(table.contract()));
    }

    /** Says what was found wrong with a table. */
    void table(String subject, List<ColumnFinding> found) {
        place(subject).addAll(new TableFindings(blame, subject).all(found));
    }

    /** Says that training has returned without having set a field. */
    void notLearned(String field) {
        add(Code.NOT_LEARNED, field, field + " is not set after " + call);
    }

    /** Says that a training has returned null in place of what it is to return. */
    void returnsNull(String expected) {
        String sentence = "return is null, expected " + expected;
        place("return").add(blame.violation(Code.NULL_VALUE, "return", sentence).withExpected(expected, "null"));
    }

    /** @param mayBeAbsent whether nothing is wrong with a reading of null: that of an optional which is empty, say */
    private void shape(ValueContract contract, ShapePattern pattern, Reading reading, boolean mayBeAbsent) {
        boolean field = contract.kind() == ValueContract.Kind.FIELD;
        String phrase = (field ? "learned in field " : "bound by ") + contract.name();
        solver.add(new Claim(contract.name(), contract.boundBy(), phrase, pattern, mayBeAbsent, reading));
    }

    private Violation violation(ShapeFinding finding) {
        Claim claim = finding.claim();
        Violation violation = blame.violation(finding.code(), claim.subject(), finding.sentence())
                .withExpected(finding.expected(), finding.actual())
                .withAxis(finding.axis(), finding.dimension(), finding.boundBy());
        return claim.number()
                ? violation
                : violation.withPattern(
                        claim.pattern().toString(),
                        claim.reading().isNull() ? null : claim.reading().text());
    }

    private List<Violation> place(String subject) {
        List<Violation> placed = bySubject.get(subject);
        if (placed == null) {
            placed = new ArrayList<>();
            bySubject.put(subject, placed);
        }
        return placed;
    }

    private void add(Code code, String subject, String sentence) {
        place(subject).add(blame.violation(code, subject, sentence));
    }
}
