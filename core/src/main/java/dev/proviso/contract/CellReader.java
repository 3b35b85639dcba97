package dev.proviso.contract;

import dev.proviso.ContractDefinitionException;
import dev.proviso.annotation.InRange;
import dev.proviso.value.Carrier;
import dev.proviso.value.Range;
import dev.proviso.value.TensorType;
import dev.proviso.value.TensorType.Cell;
import dev.proviso.value.Tensors;
import dev.proviso.words.Word;
import java.lang.reflect.Type;
import java.nio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads what is said of the cells of one element, and refuses it where its declared type has no such cells. */
final class CellReader {
    private final String where;
    private final Type type;
    private final Word word;
    private final Class<?> cell;
    private final @Nullable TensorType<Object> tensor;

    CellReader(String where, Type type, Word word) {
        this.where = where;
        this.type = type;
        this.word = word;
        this.cell = Carrier.cell(type);
        this.tensor = Carrier.of(cell).tensor();
    }

    /** Refuses types that can hold no NaN. */
    void requireFloats() {
        requireReadable("@Finite");
        Cell kind = kind();
        if (kind != Cell.FLOAT && kind != Cell.DOUBLE && !isOpen()) {
            throw refuse(
                    "@Finite",
                    type.getTypeName() + " holds no floating-point numbers",
                    "It stands on double, float, arrays, collections and buffers of them; take it away here.");
        }
    }

    /** The range, if it makes sense for the type. */
    Range range(InRange stated) {
        Range range = new Range(stated.min(), stated.max(), stated.minInclusive(), stated.maxInclusive());
        requireReadable(range.annotation());
        if (kind() == Cell.NONE && !isOpen() && !Number.class.isAssignableFrom(cell)) {
            throw refuse(
                    range.annotation(),
                    type.getTypeName() + " holds no numbers",
                    "It stands on numbers, arrays, collections and buffers of them; take it away here.");
        }
        Range.Refusal refusal = range.refusal(kind());
        if (refusal != null) {
            String advice = refusal.advice();
            throw refuse(
                    range.annotation(),
                    "it " + refusal.problem(),
                    Character.toUpperCase(advice.charAt(0)) + advice.substring(1) + ".");
        }
        return range;
    }

    private void requireReadable(String annotation) {
        if (tensor == null || Buffer.class.isAssignableFrom(cell)) {
            return;
        }
        String unread = Tensors.unread(tensor);
        if (unread != null) {
            throw refuse(
                    annotation,
                    Names.simple(tensor.getClass()) + " " + unread,
                    "Let it say what they are, by cells(), and read them, by cell(); or take the annotation away.");
        }
    }

    /** What the cells are, as far as the type tells. */
    private Cell kind() {
        if (tensor != null) {
            return tensor.cells();
        }
        if (cell == double.class || cell == Double.class) {
            return Cell.DOUBLE;
        }
        if (cell == float.class || cell == Float.class) {
            return Cell.FLOAT;
        }
        boolean integer = cell == int.class || cell == long.class || cell == short.class || cell == byte.class;
        return integer || isIntegerBox() ? Cell.INTEGER : Cell.NONE;
    }

    private boolean isIntegerBox() {
        return cell == Integer.class || cell == Long.class || cell == Short.class || cell == Byte.class;
    }

    /** Whether values may hold numbers of any class. */
    private boolean isOpen() {
        return cell == Number.class || Carrier.of(cell).kind() == Carrier.Kind.NESTED;
    }

    private ContractDefinitionException refuse(String annotation, String problem, String advice) {
        return Definition.of(where, word.quoted(annotation), problem, advice);
    }
}
