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
import dev.proviso.shape.Claim;
import dev.proviso.shape.Members;
import dev.proviso.shape.ShapeFinding;
import dev.proviso.shape.ShapePattern;
import dev.proviso.shape.Solution;
import dev.proviso.shape.Solver;
import dev.proviso.table.TablePlan;
import dev.proviso.value.CellTest;
import dev.proviso.value.FlawedCells;
import dev.proviso.value.Range;
import dev.proviso.value.Reading;
import dev.proviso.value.ShapeReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Examines the values of one call after a check has failed, and words all that is wrong with them. */
final class Findings {
    private final MethodContract method;
    private final Class<?> model;
    private final Blame blame;
    private final Solver solver;
    private final Map<String, List<Violation>> bySubject = new LinkedHashMap<>();
    private @Nullable Solution solution;
    private @Nullable Throwable cause;

    /** @param members the members of the model that patterns may mention */
    Findings(MethodContract method, Class<?> model, Blame blame, Members members) {
        this.method = method;
        this.model = model;
        this.blame = blame;
        this.solver = new Solver(members);
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
        cells(contract, value, isReadable);
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
        Violation violation = violation(refused.code(), subject, refused.sentence());
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
        String subject = contract.name();
        String expected = table.contract().title();
        place(subject)
                .add(violation(Code.NULL_VALUE, subject, subject + " is null, expected " + expected)
                        .withExpected(expected, "null"));
    }

    /** Says what was found wrong with a table. */
    void table(String subject, List<ColumnFinding> found) {
        for (ColumnFinding finding : found) {
            place(subject)
                    .add(violation(finding.code(), subject, subject + ", " + finding.sentence())
                            .withFinding(finding));
        }
    }

    /** Says that training has returned without having set a field. */
    void notLearned(String field) {
        add(Code.NOT_LEARNED, field, field + " is not set after " + TrainingCalls.name(method));
    }

    /** Says that what was to return a model has returned none. */
    void noModel() {
        add(Code.NULL_VALUE, "return", "return is null, expected the trained model");
    }

    /** @param mayBeAbsent whether nothing is wrong with a reading of null: that of an optional which is empty, say */
    private void shape(ValueContract contract, ShapePattern pattern, Reading reading, boolean mayBeAbsent) {
        boolean field = contract.kind() == ValueContract.Kind.FIELD;
        String phrase = (field ? "learned in field " : "bound by ") + contract.name();
        solver.add(new Claim(contract.name(), contract.boundBy(), phrase, pattern, mayBeAbsent, reading));
    }

    private Violation violation(ShapeFinding finding) {
        Claim claim = finding.claim();
        Violation violation = violation(finding.code(), claim.subject(), finding.sentence())
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

    /** @param isReadable whether nothing in the way of reading the value has been told */
    private void cells(ValueContract contract, @Nullable Object value, boolean isReadable) {
        Clauses clauses = contract.clauses();
        Range range = clauses.range();
        String subject = contract.name();
        if (clauses.finite()) {
            FlawedCells found = FlawedCells.in(CellTest.FINITE, value);
            cells(Code.NOT_FINITE, subject, found, "finite", "expected finite cells", "not finite", isReadable);
        }
        if (range != null) {
            // What is not finite is told as that, and what can not be read is told once.
            FlawedCells found = FlawedCells.in(range, clauses.finite() ? CellTest.FINITE : null, value);
            boolean isFirst = isReadable && !clauses.finite();
            String ends = range.toString();
            cells(
                    Code.OUT_OF_RANGE,
                    subject,
                    found,
                    ends,
                    "expected cells " + ends,
                    "out of range (" + ends + ")",
                    isFirst);
        }
    }

    private void cells(
            Code code,
            String subject,
            FlawedCells found,
            String expected,
            String demand,
            String flawed,
            boolean isReadable) {
        String index = found.firstIndex();
        if (index == null) {
            if (found.obstacle() != null && isReadable) {
                add(code, subject, subject + ": " + demand + ", but " + found.obstacle());
            }
            return;
        }
        String sentence = subject + index + " is " + found.firstFlaw();
        if (!index.isEmpty()) {
            sentence += found.count() == 1
                    ? ", the only cell of " + found.cells() + " that is " + flawed
                    : ", the first of " + found.count() + " cells that are " + flawed + ", " + share(found);
        } else if (code == Code.OUT_OF_RANGE) {
            sentence += ", " + flawed;
        }
        place(subject).add(violation(code, subject, sentence).withExpected(expected, found.firstFlaw()));
    }

    private static String share(FlawedCells found) {
        double percent = 100.0 * found.count() / found.cells();
        return (percent < 0.1 ? "under 0.1" : String.format(Locale.ROOT, "%.1f", percent)) + " % of " + found.cells();
    }

    private void add(Code code, String subject, String sentence) {
        place(subject).add(violation(code, subject, sentence));
    }

    private Violation violation(Code code, String subject, String sentence) {
        return Violation.of(code, blame, model.getName(), Names.method(method.method()), subject, sentence);
    }
}
