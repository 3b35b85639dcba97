package dev.proviso.contract;

import dev.proviso.value.Carrier;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericSignatureFormatError;
import java.lang.reflect.MalformedParameterizedTypeException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the methods that a method overrides, in superclasses and interfaces, generic ones resolved. */
final class Lineage {
    private final Method method;
    private final List<Method> overridden = new ArrayList<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private Lineage(Method method) {
        this.method = method;
    }

    /** What the method overrides, nearest first. A static or private method overrides nothing. */
    static List<Method> of(Method method) {
        Lineage lineage = new Lineage(method);
        if (!Modifier.isStatic(method.getModifiers()) && !Modifier.isPrivate(method.getModifiers())) {
            lineage.above(method.getDeclaringClass(), Map.of());
        }
        return lineage.overridden;
    }

    private void above(Class<?> type, Map<TypeVariable<?>, Class<?>> bindings) {
        visit(superclass(type), bindings);
        for (Type contract : interfaces(type)) {
            visit(contract, bindings);
        }
    }

    private void visit(@Nullable Type parent, Map<TypeVariable<?>, Class<?>> bindings) {
        if (parent == null) {
            return;
        }
        Class<?> type = Carrier.erase(parent);
        if (type == Object.class || !seen.add(type)) {
            return;
        }
        Map<TypeVariable<?>, Class<?>> inner = new HashMap<>();
        bind(parent, bindings, inner);
        for (Method candidate : type.getDeclaredMethods()) {
            if (isOverridden(candidate, inner)) {
                overridden.add(candidate);
            }
        }
        above(type, inner);
    }

    /** What a type and those around it, as they are written, make of their variables. */
    private static void bind(
            @Nullable Type type, Map<TypeVariable<?>, Class<?>> outer, Map<TypeVariable<?>, Class<?>> bindings) {
        if (type instanceof ParameterizedType parameterized) {
            bind(parameterized.getOwnerType(), outer, bindings);
            TypeVariable<?>[] variables = Carrier.erase(type).getTypeParameters();
            Type[] arguments = parameterized.getActualTypeArguments();
            for (int i = 0; i < arguments.length; i++) {
                bindings.put(variables[i], resolve(arguments[i], outer));
            }
        }
    }

    /** Without what is written between angle brackets, where that names a class that is not there, or makes no sense. */
    private static @Nullable Type superclass(Class<?> type) {
        try {
            return type.getGenericSuperclass();
        } catch (TypeNotPresentException
                | GenericSignatureFormatError
                | MalformedParameterizedTypeException unreadable) {
            return type.getSuperclass();
        }
    }

    private static Type[] interfaces(Class<?> type) {
        try {
            return type.getGenericInterfaces();
        } catch (TypeNotPresentException
                | GenericSignatureFormatError
                | MalformedParameterizedTypeException unreadable) {
            return type.getInterfaces();
        }
    }

    private static Type[] parameters(Method method) {
        try {
            return method.getGenericParameterTypes();
        } catch (TypeNotPresentException
                | GenericSignatureFormatError
                | MalformedParameterizedTypeException unreadable) {
            return method.getParameterTypes();
        }
    }

    private boolean isOverridden(Method candidate, Map<TypeVariable<?>, Class<?>> bindings) {
        int modifiers = candidate.getModifiers();
        if (!candidate.getName().equals(method.getName())
                || candidate.getParameterCount() != method.getParameterCount()
                || candidate.isBridge()
                || Modifier.isStatic(modifiers)
                || Modifier.isPrivate(modifiers)
                || !isVisible(candidate)) {
            return false;
        }
        Type[] declared = parameters(candidate);
        Class<?>[] own = method.getParameterTypes();
        for (int i = 0; i < own.length; i++) {
            if (candidate.getParameterTypes()[i] != own[i] && resolve(declared[i], bindings) != own[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isVisible(Method candidate) {
        return (candidate.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
                || candidate.getDeclaringClass().getPackage()
                        == method.getDeclaringClass().getPackage();
    }

    private static Class<?> resolve(Type type, Map<TypeVariable<?>, Class<?>> bindings) {
        if (type instanceof TypeVariable<?> variable) {
            Class<?> bound = bindings.get(variable);
            return bound == null ? Carrier.erase(type) : bound;
        }
        if (type instanceof GenericArrayType array) {
            return resolve(array.getGenericComponentType(), bindings).arrayType();
        }
        return Carrier.erase(type);
    }
}
