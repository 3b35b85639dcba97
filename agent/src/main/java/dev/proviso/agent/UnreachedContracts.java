package dev.proviso.agent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
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
        TypeDescription.Generic superclass = type.getSuperClass();
        if (!type.isInterface() && superclass != null && !isPlatform(superclass)) {
            search.visit(type.getInterfaces());
        }
        return search.unreached;
    }

    private void visit(List<? extends TypeDescription.Generic> interfaces) {
        for (TypeDescription.Generic each : interfaces) {
            if (!isPlatform(each) && visited.add(each.asErasure().getName())) {
                for (MethodDescription promised : each.getDeclaredMethods()) {
                    if (promised.isAbstract() && isContracted(promised) && implementor(type, promised) == null) {
                        addIfInherited(promised);
                    }
                }
                visit(each.getInterfaces());
            }
        }
    }

    private void addIfInherited(MethodDescription promised) {
        TypeDescription.Generic superclass = type.getSuperClass();
        while (superclass != null && !isPlatform(superclass)) {
            MethodDescription found = implementor(superclass.asErasure(), promised);
            if (found != null) {
                if (!ContractScan.isContracted(ContractScan.family(found.asDefined()))) {
                    unreached.add(ContractedMethod.notWoven(found.asDefined(), reason(promised, found)));
                }
                return;
            }
            superclass = superclass.getSuperClass();
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

    private static boolean isPlatform(TypeDescription.Generic type) {
        return Exempt.isPlatform(type.asErasure().getInternalName());
    }

    private static String reason(MethodDescription promised, MethodDescription found) {
        String parent = found.getDeclaringType().asErasure().getName();
        String promising = promised.getDeclaringType().asErasure().getName();
        return "inherited from " + parent + ", which does not implement " + promising
                + "; override it here, or implement " + promising + " there";
    }
}
