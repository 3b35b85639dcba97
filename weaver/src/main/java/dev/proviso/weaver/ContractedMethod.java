package dev.proviso.weaver;

import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import org.jspecify.annotations.Nullable;

/**
 * A method with a contract, and what of it decides how it is woven.
 *
 * @param method the method, as the class declares it
 * @param exit the call at its end
 * @param entered what the call at its entry hands to the one at its end: {@code void}, {@code long} or {@code Object}
 * @param obstacle why it can not be woven, if so
 */
public record ContractedMethod(
        MethodDescription.InDefinedShape method,
        Exit exit,
        TypeDescription entered,
        @Nullable String obstacle) {

    static ContractedMethod woven(MethodDescription.InDefinedShape method, Exit exit, TypeDescription entered) {
        return new ContractedMethod(method, exit, entered, null);
    }

    static ContractedMethod notWoven(MethodDescription.InDefinedShape method, String obstacle) {
        return new ContractedMethod(method, Exit.NONE, TypeDescription.ForLoadedType.of(void.class), obstacle);
    }

    public String name() {
        return method.getInternalName();
    }

    public String descriptor() {
        return method.getDescriptor();
    }
}
