package dev.proviso.weaver;

import org.jspecify.annotations.Nullable;

/**
 * A method with a contract, and what of it decides how it is woven.
 *
 * @param name its name, {@code <init>} for a constructor
 * @param descriptor its descriptor, as the class declares it
 * @param enter the descriptor of the call at its entry, which hands {@code void}, {@code long} or {@code Object} to the
 *     one at its end
 * @param exit the call at its end
 * @param leave the descriptor of that; empty if there is none
 * @param obstacle why it can not be woven, if so
 */
public record ContractedMethod(
        String name,
        String descriptor,
        String enter,
        Exit exit,
        String leave,
        @Nullable String obstacle) {

    static ContractedMethod notWoven(String name, String descriptor, String obstacle) {
        return new ContractedMethod(name, descriptor, "", Exit.NONE, "", obstacle);
    }
}
