package dev.proviso.link;

import dev.proviso.ContractDefinitionException;
import dev.proviso.contract.MemberSearch;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the member that {@code this.hidden} means, as code in the method's own class would. */
final class MemberFinder {
    private static final Set<Class<?>> SIZES =
            Set.of(int.class, long.class, short.class, byte.class, Integer.class, Long.class, Short.class, Byte.class);

    private MemberFinder() {}

    /**
     * From the class of the reader upwards; only what stands nowhere there may stand in the model's class.
     *
     * @throws ContractDefinitionException if there is no such member
     */
    static Member find(Class<?> reader, Class<?> model, String name) {
        Member found = above(reader, name);
        found = found == null ? above(model, name) : found;
        if (found == null) {
            throw new ContractDefinitionException("there is no this." + name);
        }
        return found;
    }

    /**
     * The same for a member that gives a size.
     *
     * @throws ContractDefinitionException if there is no such member, or it is no size
     */
    static Member size(Class<?> reader, Class<?> model, String name) {
        Member found = find(reader, model, name);
        Class<?> type = typeOf(found);
        if (!SIZES.contains(type)) {
            throw new ContractDefinitionException(
                    "this." + name + " is a " + type.getSimpleName() + ", which is no size");
        }
        return found;
    }

    /**
     * The same for a member that tells whether the model is trained.
     *
     * @throws ContractDefinitionException if there is no such member, or it is no boolean
     */
    static Member telling(Class<?> reader, Class<?> model, String name) {
        Member found = find(reader, model, name);
        Class<?> type = typeOf(found);
        if (type != boolean.class) {
            throw new ContractDefinitionException(
                    "this." + name + " is of type " + type.getSimpleName() + ", which tells nothing");
        }
        return found;
    }

    /**
     * The same for a member that gives the names of columns.
     *
     * @throws ContractDefinitionException if there is no such member, or it is neither an array of strings nor a list
     */
    static Member names(Class<?> reader, Class<?> model, String name) {
        Member found = find(reader, model, name);
        Class<?> type = typeOf(found);
        if (type != String[].class && !List.class.isAssignableFrom(type)) {
            throw new ContractDefinitionException(
                    "this." + name + " is of type " + type.getSimpleName() + ", which names no columns");
        }
        return found;
    }

    private static Class<?> typeOf(Member member) {
        return member instanceof Method method ? method.getReturnType() : ((Field) member).getType();
    }

    /** Whether code of one class may be let into another. */
    static boolean isOpen(Class<?> owner, Class<?> reader) {
        return owner.getModule() == reader.getModule()
                || owner.getModule().isOpen(owner.getPackageName(), reader.getModule());
    }

    static ContractDefinitionException closed(Member member, Class<?> reader) {
        Class<?> owner = member.getDeclaringClass();
        return new ContractDefinitionException("this." + member.getName() + " can not be read: package "
                + owner.getPackageName() + " of " + owner.getModule() + " is not open to " + reader.getModule());
    }

    private static @Nullable Member above(@Nullable Class<?> type, String name) {
        if (type == null || type == Object.class) {
            return null;
        }
        Member found = in(type, name);
        found = found == null ? above(type.getSuperclass(), name) : found;
        for (Class<?> contract : type.getInterfaces()) {
            found = found == null ? above(contract, name) : found;
        }
        return found;
    }

    private static @Nullable Member in(Class<?> type, String name) {
        for (Field field : type.getDeclaredFields()) {
            if (field.getName().equals(name) && !Modifier.isStatic(field.getModifiers())) {
                return field;
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            boolean instance = !Modifier.isStatic(method.getModifiers()) && !method.isBridge();
            if (method.getName().equals(name) && method.getParameterCount() == 0 && instance) {
                return method;
            }
        }
        return null;
    }

    /**
     * Looks members up without reading any.
     *
     * @param reader the class whose methods mention them
     * @param model the class of the model
     */
    record Unread(Class<?> reader, Class<?> model) implements MemberSearch {
        @Override
        public @Nullable String refuse(String member) {
            try {
                Member found = size(reader, model, member);
                return isOpen(found.getDeclaringClass(), reader)
                        ? null
                        : closed(found, reader).getMessage();
            } catch (ContractDefinitionException refused) {
                return refused.getMessage();
            }
        }
    }

    /**
     * Looks members up that name columns, without reading any.
     *
     * @param reader the class whose methods mention them
     * @param model the class of the model
     */
    record Naming(Class<?> reader, Class<?> model) implements MemberSearch {
        @Override
        public @Nullable String refuse(String member) {
            try {
                Member found = names(reader, model, member);
                return isOpen(found.getDeclaringClass(), reader)
                        ? null
                        : closed(found, reader).getMessage();
            } catch (ContractDefinitionException refused) {
                return refused.getMessage();
            }
        }
    }
}
