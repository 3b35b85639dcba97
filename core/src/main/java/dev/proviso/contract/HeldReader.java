package dev.proviso.contract;

import dev.proviso.annotation.RequireTrained;
import dev.proviso.value.Carrier;
import dev.proviso.words.Word;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** Reads {@code @RequireTrained} on parameters and fields: the models that they hold must be trained. */
final class HeldReader {
    private HeldReader() {}

    /** What is said of what an element holds, or null if nothing is. */
    static @Nullable HeldContract read(String where, int index, String name, Type type, List<Word> words) {
        for (Word word : words) {
            if (word.annotation() instanceof RequireTrained required) {
                String by = required.by().isEmpty() ? null : required.by();
                return new HeldContract(index, name, by, where, type);
            }
        }
        return null;
    }

    /**
     * Refuses models of a final class that can never be trained, and what can not be looked into. To be asked when all
     * contracts can be read: a class may hold models of its own kind.
     */
    static void untrainable(HeldContract held, Faults faults) {
        Class<?> model = held.model();
        boolean closed = model.isPrimitive()
                || (Modifier.isFinal(model.getModifiers()) && !model.isArray())
                || isNotLookedInto(model);
        if (closed && held.by() == null && !ContractReader.model(model).isTrainable()) {
            faults.add(Definition.of(
                    held.where(),
                    held.annotation(),
                    "nothing ever shows that a model of type " + Names.simple(model) + " is trained",
                    "Mark what trains it, or name a member that tells: @RequireTrained(by = \"…\"); or take it away."));
        }
    }

    /** What holds models in a way that they can not be looked at, now or without using them up. */
    private static boolean isNotLookedInto(Class<?> type) {
        return BaseStream.class.isAssignableFrom(type)
                || Iterator.class.isAssignableFrom(type)
                || CompletionStage.class.isAssignableFrom(type);
    }

    /** The type of the models in arrays, collections, maps and optionals. */
    static Type modelIn(Type type) {
        Class<?> raw = Carrier.erase(type);
        if (type instanceof GenericArrayType array) {
            return modelIn(array.getGenericComponentType());
        }
        if (raw.isArray()) {
            return modelIn(raw.getComponentType());
        }
        boolean values = Map.class.isAssignableFrom(raw);
        if (values || Collection.class.isAssignableFrom(raw) || raw == Optional.class) {
            Type[] arguments = type instanceof ParameterizedType parameterized
                    ? parameterized.getActualTypeArguments()
                    : new Type[0];
            int at = values ? 1 : 0;
            return raw.getName().startsWith("java.util.") && arguments.length == at + 1
                    ? modelIn(arguments[at])
                    : Object.class;
        }
        return type;
    }
}
