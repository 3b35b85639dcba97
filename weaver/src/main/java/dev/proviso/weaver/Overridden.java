package dev.proviso.weaver;

import dev.proviso.weaver.classfile.ClassFile;
import dev.proviso.weaver.classfile.ClassFiles;
import dev.proviso.weaver.classfile.Method;
import dev.proviso.weaver.classfile.SeenType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The methods that a method overrides, in all superclasses and interfaces, with type variables resolved. */
final class Overridden {
    private final Map<String, List<SeenType>> above = new HashMap<>();
    private final ClassFiles files;

    Overridden(ClassFiles files) {
        this.files = files;
    }

    /** The method and all that it overrides, nearest superclass first: their contracts are one. */
    List<Method> family(Method method) {
        List<Method> family = new ArrayList<>();
        family.add(method);
        if (method.isVirtual()) {
            for (SeenType supertype : above(method.owner())) {
                for (Method candidate : supertype.file().methods(method.name())) {
                    if (overrides(method, candidate, supertype)) {
                        family.add(candidate);
                    }
                }
            }
        }
        return family;
    }

    /** Whether a method of a class would override or implement one that it sees in a supertype. */
    static boolean overrides(Method method, Method inherited, SeenType supertype) {
        return inherited.isVirtual()
                && !inherited.isFinal()
                && inherited.name().equals(method.name())
                && reaches(method, inherited)
                && takesTheSame(method.parameterDescriptors(), inherited, supertype);
    }

    /** The supertypes that a contract may come from: not the platform's, nor any that have no class file to read. */
    List<SeenType> supertypes(SeenType type) {
        List<SeenType> supertypes = new ArrayList<>();
        addIfReadable(supertypes, type, type.file().superclass());
        for (String each : type.file().interfaces()) {
            addIfReadable(supertypes, type, each);
        }
        return supertypes;
    }

    private List<SeenType> above(ClassFile type) {
        List<SeenType> known = above.get(type.name());
        if (known == null) {
            known = new ArrayList<>();
            addAbove(known, SeenType.itself(type, files), new HashSet<>());
            above.put(type.name(), known);
        }
        return known;
    }

    private void addAbove(List<SeenType> found, SeenType type, Set<String> visited) {
        for (SeenType supertype : supertypes(type)) {
            if (visited.add(supertype.file().name())) {
                found.add(supertype);
                addAbove(found, supertype, visited);
            }
        }
    }

    /** One that is not there is left out: its contract can not be known; LateSupertypes says so once it turns out to have one. */
    private void addIfReadable(List<SeenType> supertypes, SeenType type, @Nullable String name) {
        SeenType seen = name == null || Exempt.isPlatform(name) ? null : type.supertype(name, files);
        if (seen != null) {
            supertypes.add(seen);
        }
    }

    private static boolean reaches(Method method, Method inherited) {
        return !inherited.isPackagePrivate()
                || method.owner().packageName().equals(inherited.owner().packageName());
    }

    private static boolean takesTheSame(String parameters, Method inherited, SeenType supertype) {
        return inherited.parameterDescriptors().equals(parameters)
                || supertype.parameters(inherited).equals(parameters);
    }
}
