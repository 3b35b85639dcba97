package dev.proviso.link;

import dev.proviso.ContractDefinitionException;
import dev.proviso.contract.Names;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A field or no-argument method of the model that a pattern reads: {@code this.hidden}.
 *
 * @param name its name
 * @param reader reads it as a {@code long}, over {@code Object}
 */
record ModelMember(String name, MethodHandle reader) {
    private static final MethodType READS = MethodType.methodType(long.class, Object.class);
    private static final MethodHandle UNBOX = Functions.find(ModelMember.class, "unbox", long.class, Number.class);

    /** @throws ContractDefinitionException if there is no such member, or it is no size */
    static ModelMember of(Class<?> model, String name, MethodHandles.Lookup lookup) {
        for (Class<?> at = model; at != null && at != Object.class; at = at.getSuperclass()) {
            MethodHandle found = find(at, name, lookup);
            if (found != null) {
                return new ModelMember(name, asLong(found, model, name));
            }
        }
        throw new ContractDefinitionException(Names.simple(model) + ": there is no this." + name
                + "\n  Write the name of a field, or of a method without parameters.");
    }

    private static @Nullable MethodHandle find(Class<?> type, String name, MethodHandles.Lookup lookup) {
        try {
            MethodHandles.Lookup inside =
                    type == lookup.lookupClass() ? lookup : MethodHandles.privateLookupIn(type, lookup);
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name) && !Modifier.isStatic(field.getModifiers())) {
                    return inside.unreflectGetter(field);
                }
            }
            for (Method method : type.getDeclaredMethods()) {
                boolean instance = !Modifier.isStatic(method.getModifiers()) && !method.isBridge();
                if (method.getName().equals(name) && method.getParameterCount() == 0 && instance) {
                    return inside.unreflect(method);
                }
            }
            return null;
        } catch (IllegalAccessException closed) {
            throw new ContractDefinitionException(Names.simple(type) + ": this." + name + "\n  Package "
                    + type.getPackageName() + " is not open to "
                    + lookup.lookupClass().getModule()
                    + ": open it in the module declaration of " + type.getModule() + ".");
        }
    }

    private static MethodHandle asLong(MethodHandle found, Class<?> model, String name) {
        Class<?> type = found.type().returnType();
        if (type == int.class || type == long.class || type == short.class || type == byte.class) {
            return found.asType(READS);
        }
        if (type == Integer.class || type == Long.class || type == Short.class || type == Byte.class) {
            MethodHandle number = found.asType(found.type().changeReturnType(Number.class));
            return MethodHandles.filterReturnValue(number, UNBOX).asType(READS);
        }
        throw new ContractDefinitionException(Names.simple(model) + ": this." + name + " is a " + type.getSimpleName()
                + "\n  A size is an int or a long.");
    }

    static long unbox(Number number) {
        return number.longValue();
    }
}
