package dev.proviso.link;

import dev.proviso.ContractDefinitionException;
import dev.proviso.contract.MemberSearch;
import dev.proviso.mode.QuietReads;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
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

    /**
     * Finds a member, with a handle that reads it.
     *
     * @throws ContractDefinitionException if there is no such member, or it is no size
     */
    static ModelMember of(Class<?> model, String name, MethodHandles.Lookup lookup) {
        Member found = MemberFinder.size(lookup.lookupClass(), model, name);
        return new ModelMember(name, asLong(handle(found, lookup)));
    }

    /**
     * The handle of a member, with its exact types.
     *
     * @throws ContractDefinitionException if its package is closed to the reader
     */
    static MethodHandle handle(Member found, MethodHandles.Lookup lookup) {
        try {
            MethodHandles.Lookup inside = PrivateAccess.within(found.getDeclaringClass(), lookup);
            return found instanceof Method method
                    ? QuietReads.of(inside.unreflect(method), method)
                    : inside.unreflectGetter((Field) found);
        } catch (IllegalAccessException closed) {
            throw MemberFinder.closed(found, PrivateAccess.asking(lookup));
        }
    }

    private static MethodHandle asLong(MethodHandle found) {
        Class<?> type = found.type().returnType();
        if (type.isPrimitive()) {
            return found.asType(READS);
        }
        MethodHandle number = found.asType(found.type().changeReturnType(Number.class));
        return MethodHandles.filterReturnValue(number, UNBOX).asType(READS);
    }

    static long unbox(Number number) {
        return number.longValue();
    }

    /**
     * Looks members up for the reader of contracts.
     *
     * @param plan the plan of the model's class
     * @param lookup what may read them
     */
    record Search(ModelPlan plan, MethodHandles.Lookup lookup) implements MemberSearch {
        @Override
        public @Nullable String refuse(String member) {
            try {
                plan.member(member, lookup);
                return null;
            } catch (ContractDefinitionException refused) {
                return refused.getMessage();
            }
        }
    }
}
