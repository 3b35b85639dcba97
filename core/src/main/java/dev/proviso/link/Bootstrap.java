package dev.proviso.link;

import dev.proviso.inventory.Inventory;
import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Where woven code arrives: the bootstrap of every call site that the weaver has put into a method. */
public final class Bootstrap {
    private Bootstrap() {}

    /**
     * Links a call site. It never throws: the site links itself to its contract when it is first reached, and a fault
     * on the way is told, and noted in the inventory.
     *
     * @param lookup what the woven class may reach
     * @param role {@code enter}, {@code exit} or {@code exitOrThrow}
     * @param type the site's type: the model if there is an instance, then the method's own types
     * @param method the name of the woven method
     * @param descriptor its descriptor
     */
    public static CallSite link(
            MethodHandles.Lookup lookup, String role, MethodType type, String method, String descriptor) {
        Role known = Role.named(role);
        try {
            String lack = Prerequisites.lack();
            if (lack != null && known != null) {
                Inventory.notEnforced(lookup.lookupClass(), method, descriptor, lack);
                Prerequisites.tell(lack);
                return new ConstantCallSite(known.nothing(type));
            }
            if (known == null) {
                throw new IllegalArgumentException(
                        "unknown role " + role + ": agent and core are of different versions");
            }
            return new ContractSite(lookup, known, type, method, descriptor);
        } catch (Throwable fault) {
            Inventory.fault(lookup.lookupClass(), method, descriptor, fault);
            return new ConstantCallSite(known == null ? MethodHandles.empty(type) : known.nothing(type));
        }
    }
}
