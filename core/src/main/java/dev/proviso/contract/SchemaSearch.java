package dev.proviso.contract;

import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Trains;
import dev.proviso.schema.TableContract;
import dev.proviso.words.Words;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a class, and all above it, learns schemas and where it asks for them. A method and those that it overrides
 * are told together, by name and number of parameters: each may say a part.
 */
final class SchemaSearch {
    private final TreeMap<String, String> schemas = new TreeMap<>();
    private final Set<String> learned = new TreeSet<>();
    private final Set<String> trainers = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();
    private final Class<?> model;

    private SchemaSearch(Class<?> model) {
        this.model = model;
    }

    /** @param fields the fields of the class that have a contract */
    static SchemaUse of(Class<?> type, List<FieldContract> fields, Faults faults) {
        SchemaSearch search = new SchemaSearch(type);
        search.visit(type);
        Set<String> taughtBy = new TreeSet<>();
        for (String trainer : search.trainers) {
            String name = search.schemas.get(trainer);
            if (name != null) {
                taughtBy.add(name);
            }
        }
        search.learned.removeAll(search.trainers);
        return new SchemaUse(new ArrayList<>(taughtBy), !search.learned.isEmpty(), field(fields, faults));
    }

    private static @Nullable FieldContract field(List<FieldContract> fields, Faults faults) {
        FieldContract found = null;
        for (FieldContract each : fields) {
            if (!each.learned() || each.field().getType() != TableContract.class) {
                continue;
            }
            String where = Names.simple(each.field().getDeclaringClass()) + "."
                    + each.field().getName();
            if (Modifier.isFinal(each.field().getModifiers())) {
                faults.add(Definition.of(
                        where,
                        "@Learned",
                        "training puts the schema that it has learned here, and the field is final",
                        "Take final away."));
            } else if (found != null) {
                faults.add(Definition.of(
                        where,
                        "@Learned",
                        "the schema that is learned stands in " + found.field().getName() + " already",
                        "Keep one of them."));
            } else {
                found = each;
            }
        }
        return found;
    }

    private void visit(@Nullable Class<?> type) {
        if (type == null || type == Object.class || !seen.add(type)) {
            return;
        }
        if (type == model) {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                add(constructor, "new " + Names.simple(type));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (!method.isBridge()) {
                add(method, method.getName());
            }
        }
        visit(type.getSuperclass());
        for (Class<?> contract : type.getInterfaces()) {
            visit(contract);
        }
    }

    private void add(Executable method, String name) {
        String key = name + "/" + method.getParameterCount();
        boolean trains = Words.first(Trains.class, Words.among(method.getDeclaredAnnotations())) != null;
        if (trains) {
            trainers.add(key);
        }
        if (method instanceof Constructor<?> && !trains) {
            // The class file of one that captures variables may not tell which parameter is which.
            return;
        }
        SourceParameters parameters = SourceParameters.of(method);
        for (int i = 0; i < method.getParameterCount(); i++) {
            Schema schema = Words.first(Schema.class, Words.among(parameters.annotations(i)));
            if (schema != null) {
                schemas.put(key, name);
                if (schema.learned()) {
                    learned.add(key);
                }
            }
        }
    }
}
