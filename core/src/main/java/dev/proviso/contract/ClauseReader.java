package dev.proviso.contract;

import dev.proviso.ContractDefinitionException;
import dev.proviso.annotation.Dim;
import dev.proviso.annotation.Environment;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema;
import dev.proviso.shape.Axes;
import dev.proviso.shape.PatternException;
import dev.proviso.shape.ShapePattern;
import dev.proviso.value.Carrier;
import dev.proviso.value.Range;
import dev.proviso.words.Word;
import dev.proviso.words.Words;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the words on one element, and refuses what can not hold for its declared type. */
final class ClauseReader {
    private static final String SHAPE_OPENING = "@ExpectShape(\"";
    private static final String DIMENSION_OPENING = "@Dim(\"";

    private final String where;
    private final Type type;
    private final Carrier carrier;
    private final TableReader tables;
    private final Faults faults;

    /**
     * @param where the element, for messages
     * @param type its declared type
     * @param home the class that it stands in; null if that is not known
     * @param environment what its tables are used for; null if that is not known
     * @param faults takes what is refused
     */
    ClauseReader(String where, Type type, @Nullable Class<?> home, @Nullable Environment environment, Faults faults) {
        this.where = where;
        this.type = type;
        this.carrier = Carrier.of(type);
        this.tables = new TableReader(where, type, home, environment);
        this.faults = faults;
    }

    /** What the words say, those that are refused left out. */
    Clauses read(List<Word> words) {
        List<Word> contradiction = Words.contradiction(words);
        if (!contradiction.isEmpty()) {
            faults.add(Definition.contradiction(where, contradiction));
        }
        Clauses read = Clauses.NONE;
        for (Word word : words) {
            try {
                read = with(read, word);
            } catch (ContractDefinitionException fault) {
                faults.add(fault);
            }
        }
        return read;
    }

    private Clauses with(Clauses read, Word word) {
        ShapePattern shape = read.shape();
        boolean finite = read.finite();
        Range range = read.range();
        TableClause table = read.table();
        boolean nullable = read.nullable();
        String dimension = read.dimension();
        Annotation annotation = word.annotation();
        if (annotation instanceof ExpectShape expected) {
            shape = shape(word, expected.value());
            nullable |= expected.nullable();
        } else if (annotation instanceof Finite) {
            new CellReader(where, type, word).requireFloats();
            finite = true;
        } else if (annotation instanceof InRange stated) {
            range = new CellReader(where, type, word).range(stated);
        } else if (annotation instanceof Schema schema) {
            table = tables.read(word, schema);
            nullable |= schema.nullable();
        } else if (annotation instanceof Dim dim) {
            dimension = dimension(word, dim.value());
        }
        return new Clauses(shape, finite, range, table, nullable, dimension);
    }

    private String dimension(Word word, String name) {
        int fault = DimensionName.faultIn(name);
        if (fault >= 0) {
            int offset = word.opening().length() + DIMENSION_OPENING.length() + fault;
            throw Definition.at(
                    where, word.quoted(), offset, "this is not one name", "Write a name such as rows, as patterns do.");
        }
        String problem = DimensionName.unfit(Carrier.erase(type));
        if (problem != null) {
            throw Definition.of(where, word.quoted(), problem, "It stands on an int or a long.");
        }
        return name;
    }

    private ShapePattern shape(Word word, String text) {
        ShapePattern pattern;
        try {
            pattern = ShapePattern.parse(text);
        } catch (PatternException fault) {
            int offset = word.opening().length() + SHAPE_OPENING.length() + fault.offset();
            throw Definition.at(where, quoted(word, text), offset, fault.problem(), fault.advice());
        }
        String problem = unfit(pattern);
        if (problem != null) {
            throw Definition.of(where, quoted(word, text), problem, advice(pattern));
        }
        return pattern;
    }

    /** A shape as it stands on the element: one character for one, so that the caret stays in place. */
    private static String quoted(Word word, String text) {
        return word.quoted(SHAPE_OPENING + text.replaceAll("\\p{Cntrl}", "?") + "\")");
    }

    private @Nullable String unfit(ShapePattern pattern) {
        String declared = type.getTypeName();
        return switch (carrier.kind()) {
            case NONE -> declared + " has no shape";
            case SCALAR ->
                pattern.isPlain() && pattern.alternatives().get(0).list().isEmpty()
                        ? null
                        : declared + " is a scalar and has no axes";
            case ARRAY, NESTED, TENSOR ->
                carrier.rank() == Carrier.UNKNOWN || pattern.accepts(carrier.rank())
                        ? null
                        : declared + " has " + axes(carrier.rank()) + ", the pattern " + ranks(pattern);
        };
    }

    private String advice(ShapePattern pattern) {
        return switch (carrier.kind()) {
            case NONE -> ShapelessTypes.advice(type);
            case SCALAR ->
                isNameOfSize(pattern)
                        ? "Write @Dim(\"" + pattern + "\") if the number is the size " + pattern
                                + ", else take the annotation away."
                        : "Write @ExpectShape(\"\"), or take the annotation away.";
            case ARRAY, NESTED, TENSOR -> "Write one word for each axis, or ... for axes that do not matter.";
        };
    }

    private boolean isNameOfSize(ShapePattern pattern) {
        return DimensionName.unfit(Carrier.erase(type)) == null && DimensionName.faultIn(pattern.toString()) < 0;
    }

    private static String ranks(ShapePattern pattern) {
        StringBuilder ranks = new StringBuilder();
        for (Axes alternative : pattern.alternatives()) {
            ranks.append(ranks.isEmpty() ? "" : " or ").append(alternative.variadics() > 0 ? "at least " : "");
            ranks.append(axes(alternative.rank()));
        }
        return ranks.toString();
    }

    private static String axes(int rank) {
        return rank + (rank == 1 ? " axis" : " axes");
    }
}
