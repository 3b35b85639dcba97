package dev.proviso.link;

import dev.proviso.Code;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The member of a model that names the columns of its matrices: {@code this.featureNames}.
 *
 * @param name its name
 * @param reader reads it, over {@code Object}
 */
record ColumnNames(String name, MethodHandle reader) {
    private static final MethodType READS = MethodType.methodType(Object.class, Object.class);
    private static final MethodHandle THROWN =
            Functions.find(ColumnNames.class, "thrown", Object.class, Throwable.class);

    /** @throws dev.proviso.ContractDefinitionException if there is no such member, or it names nothing; without the place */
    static ColumnNames of(Class<?> model, String name, MethodHandles.Lookup lookup) {
        MethodHandle found = ModelMember.handle(MemberFinder.names(lookup.lookupClass(), model, name), lookup);
        return new ColumnNames(name, found.asType(READS));
    }

    /** Reads it for the passing path: null where it throws. */
    MethodHandle orNull() {
        return MethodHandles.catchException(
                reader, Throwable.class, MethodHandles.dropArguments(THROWN, 1, Object.class));
    }

    static @Nullable Object thrown(Throwable thrown) {
        if (thrown instanceof VirtualMachineError fatal) {
            throw fatal;
        }
        return null;
    }

    /** The names in what was read; null if it is anything else. */
    @SuppressWarnings("unchecked") // each element was looked at
    static @Nullable List<String> in(@Nullable Object read) {
        List<?> names =
                read instanceof String[] array ? Arrays.asList(array) : read instanceof List<?> list ? list : null;
        if (names == null) {
            return null;
        }
        for (int i = 0, size = names.size(); i < size; i++) {
            if (!(names.get(i) instanceof String)) {
                return null;
            }
        }
        return (List<String>) names;
    }

    /** The names that a model gives, or why it gives none. */
    Answer ask(Object model) {
        try {
            Object read = (Object) reader.invokeExact(model);
            List<String> names = in(read);
            return names == null ? new Answer(null, fault(read)) : new Answer(names, null);
        } catch (VirtualMachineError fatal) {
            throw fatal;
        } catch (Throwable thrown) {
            String sentence = "this." + name + " threw " + thrown.getClass().getName();
            return new Answer(null, new Refused(Code.MEMBER_FAILED, sentence, thrown));
        }
    }

    private Refused fault(@Nullable Object read) {
        String what = read == null ? "this." + name + " is null" : "this." + name + " holds what is no name";
        return new Refused(Code.MEMBER_FAILED, what + ", expected the names of the columns", null);
    }

    /**
     * What a model says.
     *
     * @param names the names, if it gives any
     * @param refused why it gives none
     */
    record Answer(@Nullable List<String> names, @Nullable Refused refused) {}
}
