package dev.proviso.link;

import dev.proviso.constraint.NativeConstraint;
import dev.proviso.schema.Shown;
import dev.proviso.words.Word;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that a call breaks.
 *
 * @param order where its value stands among the parameters
 * @param subject the parameter, {@code parameters} for all together, or {@code return}
 * @param place the subject, or what inside it breaks the constraint: {@code order.items[2].name}
 * @param constraint the constraint
 * @param sentence what is wrong, without where
 * @param value the value that breaks it
 * @param provided what the provider has said, if one was asked
 */
record BrokenConstraint(
        int order,
        String subject,
        String place,
        Annotation constraint,
        String sentence,
        @Nullable Object value,
        @Nullable ConstraintViolation<?> provided)
        implements Comparable<BrokenConstraint> {
    private static final int LAST = Integer.MAX_VALUE;

    /** What no provider has worded. */
    static BrokenConstraint of(String subject, NativeConstraint constraint, @Nullable Object value) {
        String own = constraint.ownMessage();
        return new BrokenConstraint(
                LAST,
                subject,
                subject,
                constraint.annotation(),
                own == null ? "expected " + constraint.expected() : own,
                value,
                null);
    }

    /** @param parameters the names of the method's parameters, which its provider may not know */
    static BrokenConstraint of(ConstraintViolation<?> violation, List<String> parameters) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        Path.Node unused = nodes.next();
        Path.Node node = nodes.next();
        int order = LAST;
        String subject = "return";
        if (node.getKind() == ElementKind.PARAMETER) {
            order = node.as(Path.ParameterNode.class).getParameterIndex();
            subject = parameters.get(order);
        } else if (node.getKind() == ElementKind.CROSS_PARAMETER) {
            subject = "parameters";
        }
        StringBuilder within = new StringBuilder();
        while (nodes.hasNext()) {
            append(within, nodes.next());
        }
        return new BrokenConstraint(
                order,
                subject,
                subject + within,
                violation.getConstraintDescriptor().getAnnotation(),
                violation.getMessage(),
                violation.getInvalidValue(),
                violation);
    }

    /** A key is shown as other values are: its own {@code toString} is not called. */
    private static void append(StringBuilder within, Path.Node node) {
        if (node.isInIterable()) {
            Integer index = node.getIndex();
            within.append('[');
            within.append(index != null ? index.toString() : node.getKey() == null ? "" : Shown.value(node.getKey()));
            within.append(']');
        }
        if (node.getName() != null) {
            within.append('.').append(node.getName());
        }
    }

    /**
     * Whether a word of a contract on a value itself is meant, which the call has judged by what it is: one that is in
     * other groups than the default one alone says nothing to calls, and is the provider's to judge.
     */
    boolean isJudgedAsWord() {
        return isOnItself()
                && constraint.annotationType().getPackageName().equals("dev.proviso.annotation")
                && provided != null
                && provided.getConstraintDescriptor().getGroups().contains(Default.class);
    }

    /** Whether a provider has told of a constraint on a value itself. */
    static boolean isTold(List<BrokenConstraint> told, String subject, NativeConstraint constraint) {
        for (BrokenConstraint each : told) {
            if (each.isOnItself() && each.subject.equals(subject) && each.constraint.equals(constraint.annotation())) {
                return true;
            }
        }
        return false;
    }

    boolean isOnItself() {
        return place.equals(subject);
    }

    /** The constraint as it is written. */
    String spelled() {
        return new Word(constraint, null).quoted();
    }

    @Override
    public int compareTo(BrokenConstraint other) {
        int byOrder = Integer.compare(order, other.order);
        int byPlace = byOrder == 0 ? place.compareTo(other.place) : byOrder;
        int bySpelling = byPlace == 0 ? spelled().compareTo(other.spelled()) : byPlace;
        return bySpelling == 0 ? sentence.compareTo(other.sentence) : bySpelling;
    }
}
