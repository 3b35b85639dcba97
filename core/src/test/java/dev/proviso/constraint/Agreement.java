package dev.proviso.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.proviso.value.Seed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.bytebuddy.description.annotation.AnnotationDescription;
import org.jspecify.annotations.Nullable;

/** Generated values, each judged by Proviso and by Hibernate Validator. Neither may accept or refuse nearly all. */
final class Agreement {
    final Random random;

    private final Seed seed;
    private final Hibernate hibernate;
    private final List<AnnotationDescription> annotations = new ArrayList<>();
    private final List<Class<?>> types = new ArrayList<>();
    private final List<Supplier<@Nullable Object>> sources = new ArrayList<>();

    Agreement(Class<?> test) {
        this(test, Clock.systemUTC());
    }

    Agreement(Class<?> test, Clock clock) {
        this.seed = Seed.of(test);
        this.random = seed.random();
        this.hibernate = new Hibernate(clock);
    }

    /** How a constraint is read. */
    interface Reading {
        NativeConstraint read(Hibernate.Field field) throws ConstraintMismatch;
    }

    void add(AnnotationDescription annotation, Class<?> type, Supplier<@Nullable Object> values) {
        annotations.add(annotation);
        types.add(type);
        sources.add(values);
    }

    /** Judges these values, whatever else is judged. */
    void judgeEach(AnnotationDescription annotation, Class<?> type, Object... values) throws ConstraintMismatch {
        Hibernate.Field field = hibernate.field(annotation, type);
        NativeConstraint constraint = Natively.one(field.annotation, type);
        for (Object value : values) {
            agreed(field, constraint, value);
        }
    }

    /** Judges so many values of each source. */
    void judge(int values) throws ConstraintMismatch {
        judge(values, field -> Natively.one(field.annotation, field.type));
    }

    void judge(int values, Reading reading) throws ConstraintMismatch {
        List<Hibernate.Field> fields = hibernate.fields(annotations, types);
        int accepted = 0;
        for (int i = 0; i < fields.size(); i++) {
            Hibernate.Field field = fields.get(i);
            NativeConstraint constraint = reading.read(field);
            for (int j = 0; j < values; j++) {
                accepted += agreed(field, constraint, sources.get(i).get()) ? 1 : 0;
            }
        }
        int judged = fields.size() * values;
        assertThat(accepted).as("accepted of %s", judged).isBetween(judged / 10, judged * 9 / 10);
    }

    private boolean agreed(Hibernate.Field field, NativeConstraint constraint, @Nullable Object value) {
        boolean expected = field.accepts(value);
        if (constraint.accepts(value) != expected) {
            fail("%s: %s, should be %s: %s", seed, field, expected, shown(value));
        }
        if (constraint.takesNumbers() && value instanceof Number number) {
            if (acceptsUnboxed(constraint, number) != expected) {
                fail("%s: %s, unboxed, should be %s: %s", seed, field, expected, shown(value));
            }
        }
        return expected;
    }

    private static boolean acceptsUnboxed(NativeConstraint constraint, Number number) {
        boolean isFloating = number instanceof Double || number instanceof Float;
        return isFloating ? constraint.accepts(number.doubleValue()) : constraint.accepts(number.longValue());
    }

    private static String shown(@Nullable Object value) {
        if (!(value instanceof CharSequence text)) {
            return value == null ? "null" : value.getClass().getSimpleName() + " " + value;
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            shown.append(character > ' ' && character < 0x7f ? character : String.format("\\u%04x", (int) character));
        }
        return shown.toString();
    }
}
