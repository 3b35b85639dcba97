package dev.proviso.link;

import dev.proviso.ContractDefinitionException;
import dev.proviso.training.Standing;
import dev.proviso.value.Sizes;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * A {@code boolean} field or no-argument method of the model that tells whether it is trained.
 *
 * @param name its name
 * @param reader reads it, over {@code Object}
 */
record TellingMember(String name, MethodHandle reader) {
    private static final MethodType READS = MethodType.methodType(boolean.class, Object.class);
    private static final MethodHandle VERDICT =
            Functions.find(TellingMember.class, "verdict", int.class, boolean.class);
    private static final MethodHandle THROWN =
            Functions.find(TellingMember.class, "thrown", int.class, Throwable.class);

    /**
     * @param from the class whose code could name the member
     * @throws ContractDefinitionException if there is no such member, or it is no boolean; without the place
     */
    static TellingMember of(Class<?> from, Class<?> model, String name, MethodHandles.Lookup lookup) {
        MethodHandle found = ModelMember.handle(MemberFinder.telling(from, model, name), lookup);
        return new TellingMember(name, found.asType(READS));
    }

    /** What the model says of itself now. */
    Standing standing(Object model) {
        try {
            boolean trained = (boolean) reader.invokeExact(model);
            return trained ? Standing.TRAINED : new Standing(false, "this." + name + " is false", null);
        } catch (VirtualMachineError fatal) {
            throw fatal;
        } catch (Throwable thrown) {
            return new Standing(
                    false, "this." + name + " threw " + thrown.getClass().getName(), thrown);
        }
    }

    /** 0 if the model says that it is trained, else {@link Sizes#BAD}, also where it throws. */
    MethodHandle gate() {
        MethodHandle gate = MethodHandles.filterReturnValue(reader, VERDICT);
        return MethodHandles.catchException(
                gate, Throwable.class, MethodHandles.dropArguments(THROWN, 1, Object.class));
    }

    static int verdict(boolean trained) {
        return trained ? 0 : Sizes.BAD;
    }

    static int thrown(Throwable thrown) {
        if (thrown instanceof VirtualMachineError fatal) {
            throw fatal;
        }
        return Sizes.BAD;
    }
}
