package dev.proviso.value;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Which {@link TensorType} reads the values of a class. */
final class TensorTypes {
    private static final NearestProvider<TensorType<?>> NEAREST = new NearestProvider<>(new TensorProviders());

    private TensorTypes() {}

    /** What reads this very value, or null if it is no tensor of a type that is known. */
    static @Nullable TensorType<Object> reading(Object value) {
        Class<?> type = value.getClass();
        // The commonest need no look-up.
        boolean plain = type == Double.class || type == ArrayList.class || type.isArray() || value instanceof Number;
        return plain ? null : of(type);
    }

    /** What reads values that have at least this class. */
    @SuppressWarnings("unchecked") // It is only given values of its type.
    static @Nullable TensorType<Object> of(Class<?> type) {
        return (TensorType<Object>) NEAREST.of(type);
    }

    /** Whether some type below this one is read by a tensor type, so that a value may turn out to be such. */
    static boolean mayBeBelow(Class<?> declared) {
        return NEAREST.mayBeBelow(declared);
    }

    /** Whether what holds on to the class may hold on to the provider too, and both go at once. */
    static boolean livesWith(TensorType<?> provider, Class<?> type) {
        return isAbove(provider.getClass().getClassLoader(), type.getClassLoader())
                || isAbove(provider.getClass().getClassLoader(), TensorTypes.class.getClassLoader());
    }

    private static boolean isAbove(@Nullable ClassLoader wanted, @Nullable ClassLoader from) {
        for (ClassLoader at = from; at != null; at = at.getParent()) {
            if (at == wanted) {
                return true;
            }
        }
        return wanted == null;
    }
}
