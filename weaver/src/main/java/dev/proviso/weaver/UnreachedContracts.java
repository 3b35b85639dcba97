package dev.proviso.weaver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.pool.TypePool;
import org.jspecify.annotations.Nullable;

/**
 * Contracts of an interface that a class implements with a method which it inherits from a class that knows nothing of
 * that interface. There is no method in the class to weave, and the inherited one belongs to other classes as well.
 */
final class UnreachedContracts {
    private final TypeDescription type;
    private final List<ContractedMethod> unreached = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();

    private UnreachedContracts(TypeDescription type) {
        this.type = type;
    }

    static List<ContractedMethod> of(TypeDescription type) {
        UnreachedContracts search = new UnreachedContracts(type);
        TypeDescription.Generic itself = type.asGenericType();
        if (!type.isInterface()) {
            search.visitInterfaces(itself);
        }
        return search.unreached;
    }

    private void visitInterfaces(TypeDescription.Generic above) {
        for (TypeDescription.Generic each : Overridden.supertypes(above)) {
            if (each.asErasure().isInterface() && visited.add(each.asErasure().getName())) {
                for (MethodDescription promised : each.getDeclaredMethods()) {
                    if (promised.isVirtual() && isContracted(promised) && implementor(type, promised) == null) {
                        addIfInherited(promised);
                    }
                }
                visitInterfaces(each);
            }
        }
    }

    private void addIfInherited(MethodDescription promised) {
        // Also those of the platform, whose methods no one weaves.
        TypeDescription.Generic parent = type.getSuperClass();
        while (parent != null && isReadable(parent)) {
            MethodDescription found = implementor(parent.asErasure(), promised);
            if (found != null) {
                if (!isContracted(found)) {
                    unreached.add(ContractedMethod.notWoven(
                            found.getInternalName(), found.asDefined().getDescriptor(), reason(promised, found)));
                }
                return;
            }
            parent = parent.getSuperClass();
        }
    }

    private static boolean isReadable(TypeDescription.Generic type) {
        try {
            return type.asErasure().getModifiers() >= 0;
        } catch (TypePool.Resolution.NoSuchTypeException unread) {
            return false;
        }
    }

    private static @Nullable MethodDescription implementor(TypeDescription declaring, MethodDescription promised) {
        for (MethodDescription method : declaring.getDeclaredMethods()) {
            if (method.isVirtual()
                    && !method.isAbstract()
                    && !method.isBridge()
                    && Overridden.overrides(method, promised)) {
                return method;
            }
        }
        return null;
    }

    private static boolean isContracted(MethodDescription method) {
        return ContractScan.isContracted(ContractScan.family(method.asDefined()));
    }

    private static String reason(MethodDescription promised, MethodDescription found) {
        String parent = found.getDeclaringType().asErasure().getName();
        String promising = promised.getDeclaringType().asErasure().getName();
        return "inherited from " + parent + ", which does not implement " + promising
                + "; override it here, or implement " + promising + " there";
    }
}
