package dev.proviso.link;

import dev.proviso.contract.FieldContract;
import dev.proviso.schema.TableContract;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * The learned field of a model that holds the schema which its training has seen.
 *
 * @param field the field, and what reads it
 * @param setter sets it, over {@code Object}
 */
record SchemaField(ModelField field, MethodHandle setter) {
    private static final MethodType SETS = MethodType.methodType(void.class, Object.class, TableContract.class);

    /** @throws dev.proviso.ContractDefinitionException if the field's module keeps it closed */
    static SchemaField of(ModelField known, MethodHandles.Lookup lookup) {
        FieldContract contract = known.contract();
        Field field = contract.field();
        Class<?> owner = field.getDeclaringClass();
        try {
            MethodHandle setter = PrivateAccess.within(owner, lookup).unreflectSetter(field);
            return new SchemaField(known, setter.asType(SETS));
        } catch (IllegalAccessException closed) {
            throw ModelField.closed(field, PrivateAccess.asking(lookup));
        }
    }

    @Nullable TableContract read(Object model) {
        return (TableContract) field.read(model);
    }

    void set(Object model, TableContract schema) {
        try {
            setter.invokeExact(model, schema);
        } catch (Error | RuntimeException unchecked) {
            throw unchecked;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
