package dev.proviso.link;

import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.CompletionStage;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** What a class of objects is where trained models are expected; found once for each class. */
enum HeldKind {
    /** A model, or an object that has nothing to do with training. */
    MODEL,
    /** An array of objects. */
    ARRAY,
    /** A list with access by index. */
    LIST,
    /** Any other container, one that can not be looked through included, or what stands for a model. */
    OTHER;

    private static final ClassValue<HeldKind> KINDS = new ClassValue<>() {
        @Override
        protected HeldKind computeValue(Class<?> type) {
            if (Object[].class.isAssignableFrom(type)) {
                return ARRAY;
            }
            if (List.class.isAssignableFrom(type) && RandomAccess.class.isAssignableFrom(type)) {
                return LIST;
            }
            return isContainer(type) || isStandIn(type) || closed(type) != null ? OTHER : MODEL;
        }
    };

    static HeldKind of(Class<?> type) {
        return KINDS.get(type);
    }

    /**
     * What a class of objects is that may hold models and can not be looked through, now or without using it up.
     *
     * @return null if it is no such thing
     */
    static @Nullable String closed(Class<?> type) {
        if (BaseStream.class.isAssignableFrom(type)) {
            return "a Stream";
        }
        if (Iterator.class.isAssignableFrom(type)) {
            return "an Iterator";
        }
        if (CompletionStage.class.isAssignableFrom(type)) {
            return "a CompletionStage";
        }
        boolean iterable = Iterable.class.isAssignableFrom(type) && !Collection.class.isAssignableFrom(type);
        return iterable ? "an Iterable" : null;
    }

    private static boolean isContainer(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type) || type == Optional.class;
    }

    private static boolean isStandIn(Class<?> type) {
        return Guarded.class.isAssignableFrom(type) || Proxy.isProxyClass(type);
    }
}
