package dev.proviso.weaver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.pool.TypePool;
import org.jspecify.annotations.Nullable;

/** The methods that a method overrides, in all superclasses and interfaces, with type variables resolved. */
final class Overridden {
    private final MethodDescription method;
    private final Set<String> visited = new HashSet<>();
    private final List<MethodDescription> found = new ArrayList<>();

    private Overridden(MethodDescription method) {
        this.method = method;
    }

    /** What the method overrides, nearest superclass first. */
    static List<MethodDescription> by(MethodDescription.InDefinedShape method) {
        Overridden search = new Overridden(method);
        if (method.isVirtual()) {
            search.above(method.getDeclaringType().asErasure().asGenericType());
        }
        return search.found;
    }

    /** Whether a method of a class would override or implement one that it sees in a supertype. */
    static boolean overrides(MethodDescription method, MethodDescription inherited) {
        return inherited.isVirtual()
                && !inherited.isFinal()
                && inherited.getInternalName().equals(method.getInternalName())
                && reaches(method, inherited)
                && (erasures(inherited).equals(erasures(method))
                        || erasures(inherited.asDefined()).equals(erasures(method)));
    }

    /** The supertypes that a contract may come from: not the platform's, nor any that have no class file to read. */
    static List<TypeDescription.Generic> supertypes(TypeDescription.Generic type) {
        List<TypeDescription.Generic> supertypes = new ArrayList<>();
        addIfReadable(supertypes, type.getSuperClass());
        for (TypeDescription.Generic each : type.getInterfaces()) {
            addIfReadable(supertypes, each);
        }
        return supertypes;
    }

    private void above(TypeDescription.Generic type) {
        for (TypeDescription.Generic supertype : supertypes(type)) {
            if (visited.add(supertype.asErasure().getName())) {
                for (MethodDescription candidate : supertype.getDeclaredMethods()) {
                    if (overrides(method, candidate)) {
                        found.add(candidate);
                    }
                }
                above(supertype);
            }
        }
    }

    private static void addIfReadable(
            List<TypeDescription.Generic> supertypes, TypeDescription.@Nullable Generic type) {
        if (type == null || Exempt.isPlatform(type.asErasure().getInternalName())) {
            return;
        }
        try {
            type.asErasure().getModifiers();
            supertypes.add(type);
        } catch (TypePool.Resolution.NoSuchTypeException unread) {
            // Its contract can not be known; LateSupertypes says so once it turns out to have one.
        }
    }

    private static boolean reaches(MethodDescription method, MethodDescription inherited) {
        return !inherited.isPackagePrivate()
                || method.getDeclaringType()
                        .asErasure()
                        .isSamePackage(inherited.getDeclaringType().asErasure());
    }

    private static List<TypeDescription> erasures(MethodDescription method) {
        return new ArrayList<>(method.getParameters().asTypeList().asErasures());
    }
}
