package dev.proviso.constraint;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types that the specification does not name, and that Hibernate Validator judges all the same. */
final class ForeignTypes {
    /** By name: their libraries need not be there. */
    private static final Set<String> OF_LIBRARIES =
            Set.of("javax.money.MonetaryAmount", "org.joda.time.ReadableInstant", "org.joda.time.ReadablePartial");

    private static final Set<String> UNWRAPPED = Set.of("javafx.beans.value.ObservableValue");

    private ForeignTypes() {}

    /** Whether a constraint on such a value is one on what it holds. */
    static boolean areUnwrapped(Class<?> declared) {
        return declared == OptionalInt.class
                || declared == OptionalLong.class
                || declared == OptionalDouble.class
                || isNamed(declared, UNWRAPPED);
    }

    static boolean areKnownToProviders(Class<?> declared) {
        return isNamed(declared, OF_LIBRARIES);
    }

    private static boolean isNamed(@Nullable Class<?> type, Set<String> names) {
        if (type == null) {
            return false;
        }
        if (names.contains(type.getName())) {
            return true;
        }
        for (Class<?> each : type.getInterfaces()) {
            if (isNamed(each, names)) {
                return true;
            }
        }
        return isNamed(type.getSuperclass(), names);
    }
}
