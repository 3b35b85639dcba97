package dev.proviso.weaver;

import dev.proviso.weaver.classfile.ClassFile;
import dev.proviso.weaver.classfile.ClassView;
import dev.proviso.weaver.classfile.Method;
import dev.proviso.weaver.classfile.SeenType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Contracts of an interface that a class implements with a method which it inherits from a class that knows nothing of
 * that interface. There is no method in the class to weave, and the inherited one belongs to other classes as well.
 */
final class UnreachedContracts {
    private final ClassView view;
    private final ContractScan scan;
    private final List<ContractedMethod> unreached = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();

    private UnreachedContracts(ClassView view, ContractScan scan) {
        this.view = view;
        this.scan = scan;
    }

    static List<ContractedMethod> of(ClassView view, ContractScan scan) {
        UnreachedContracts search = new UnreachedContracts(view, scan);
        if (!view.itself().isInterface()) {
            search.visitInterfaces(SeenType.itself(view.itself(), view));
        }
        return search.unreached;
    }

    private void visitInterfaces(SeenType above) {
        for (SeenType each : scan.overridden().supertypes(above)) {
            if (each.file().isInterface() && visited.add(each.file().name())) {
                for (Method promised : each.file().methods()) {
                    if (promised.isVirtual()
                            && implementor(view.itself(), promised, each) == null
                            && scan.isContracted(promised)) {
                        addIfInherited(promised, each);
                    }
                }
                visitInterfaces(each);
            }
        }
    }

    private void addIfInherited(Method promised, SeenType promising) {
        // Also those of the platform, whose methods no one weaves.
        ClassFile parent = superclass(view.itself());
        Set<String> passed = new HashSet<>();
        while (parent != null && passed.add(parent.name())) {
            Method found = implementor(parent, promised, promising);
            if (found != null) {
                if (!scan.isContracted(found)) {
                    unreached.add(ContractedMethod.notWoven(found.name(), found.descriptor(), reason(promised, found)));
                }
                return;
            }
            parent = superclass(parent);
        }
    }

    private @Nullable ClassFile superclass(ClassFile type) {
        String name = type.superclass();
        return name == null ? null : view.find(name);
    }

    private static @Nullable Method implementor(ClassFile declaring, Method promised, SeenType promising) {
        for (Method method : declaring.methods(promised.name())) {
            if (method.isVirtual()
                    && !method.isAbstract()
                    && !method.isBridge()
                    && Overridden.overrides(method, promised, promising)) {
                return method;
            }
        }
        return null;
    }

    private static String reason(Method promised, Method found) {
        String parent = Names.binary(found.owner().name());
        String promising = Names.binary(promised.owner().name());
        return "inherited from " + parent + ", which does not implement " + promising
                + "; override it here, or implement " + promising + " there";
    }
}
