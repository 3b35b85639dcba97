package dev.proviso.constraint;

import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.bytebuddy.description.annotation.AnnotationDescription;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Constraints on the size of anything but text, and those on what is true, judge as Hibernate Validator does. */
class SizeAgreementTest {
    private static final List<Class<?>> TYPES = List.of(
            boolean[].class,
            byte[].class,
            short[].class,
            char[].class,
            int[].class,
            long[].class,
            float[].class,
            double[].class,
            Object[].class,
            String[].class,
            int[][].class,
            Collection.class,
            List.class,
            ArrayList.class,
            Set.class,
            Map.class,
            TreeMap.class);

    private final Agreement agreement = new Agreement(SizeAgreementTest.class);
    private final Random random = agreement.random;

    @Test
    void sizes_are_judged_as_hibernate_validator_judges_them() throws ConstraintMismatch {
        judge(8, 50);
    }

    @Test
    @Tag("heavy")
    void many_sizes_are_judged_as_hibernate_validator_judges_them() throws ConstraintMismatch {
        judge(100, 100);
    }

    @Test
    void truth_is_judged_as_hibernate_validator_judges_it() throws ConstraintMismatch {
        for (Class<?> type : List.of(boolean.class, Boolean.class)) {
            agreement.add(Written.of(AssertTrue.class), type, random::nextBoolean);
            agreement.add(Written.of(AssertFalse.class), type, random::nextBoolean);
            agreement.add(Written.of(NotNull.class), type, random::nextBoolean);
        }
        agreement.add(Written.of(AssertTrue.class), Boolean.class, () -> null);
        agreement.add(Written.of(AssertFalse.class), Boolean.class, () -> null);
        agreement.judge(10);
    }

    private void judge(int variations, int values) throws ConstraintMismatch {
        for (Class<?> type : TYPES) {
            for (int i = 0; i < variations; i++) {
                agreement.add(
                        constraint(), type, () -> random.nextInt(20) == 0 ? null : value(type, random.nextInt(6)));
            }
        }
        agreement.judge(values);
    }

    private AnnotationDescription constraint() {
        int min = random.nextInt(4);
        return switch (random.nextInt(6)) {
            case 0 -> Written.of(NotEmpty.class);
            case 1 -> Written.of(random.nextBoolean() ? Null.class : NotNull.class);
            case 2 -> Written.of(Size.class, "min", min);
            default -> Written.of(Size.class, "min", min, "max", min + random.nextInt(4));
        };
    }

    private static Object value(Class<?> type, int size) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), size);
        }
        List<Integer> elements = new ArrayList<>();
        Map<Integer, Integer> entries = new HashMap<>();
        for (int i = 0; i < size; i++) {
            elements.add(i);
            entries.put(i, i);
        }
        if (Map.class.isAssignableFrom(type)) {
            return type == TreeMap.class ? new TreeMap<>(entries) : entries;
        }
        return type == Set.class ? new HashSet<>(elements) : elements;
    }
}
