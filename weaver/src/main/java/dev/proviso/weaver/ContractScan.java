package dev.proviso.weaver;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;

/** Finds the contracted methods of a class: those that carry words of a contract, or override a method that does. */
public final class ContractScan {
    /** A call site takes at most 253 values; a few are left to what core may add. */
    private static final int MOST_ARGUMENT_SLOTS = 250;

    private ContractScan() {}

    /** The contracted methods of a class, in the order in which it declares them. */
    public static List<ContractedMethod> of(TypeDescription type) {
        List<ContractedMethod> contracted = new ArrayList<>();
        for (MethodDescription.InDefinedShape method : type.getDeclaredMethods()) {
            if (method.isTypeInitializer() || method.isSynthetic() || method.isBridge() || method.isAbstract()) {
                continue;
            }
            List<MethodDescription> family = family(method);
            if (isContracted(family)) {
                contracted.add(scan(method, family));
            }
        }
        contracted.addAll(UnreachedContracts.of(type));
        return contracted;
    }

    /** The method and all that it overrides: their contracts are one. */
    static List<MethodDescription> family(MethodDescription.InDefinedShape method) {
        List<MethodDescription> family = new ArrayList<>();
        family.add(method);
        family.addAll(Overridden.by(method));
        return family;
    }

    static boolean isContracted(List<MethodDescription> family) {
        for (MethodDescription member : family) {
            if (isWorded(member)) {
                return true;
            }
        }
        return Constraints.areContract(family);
    }

    private static boolean isWorded(MethodDescription member) {
        for (AnnotationDescription word : MethodWords.on(member)) {
            if (!Words.is(word, Names.CONTRACTED)) {
                return true;
            }
        }
        return MethodWords.onAnyParameter(member);
    }

    private static ContractedMethod scan(MethodDescription.InDefinedShape method, List<MethodDescription> family) {
        if (method.isNative()) {
            return ContractedMethod.notWoven(
                    method.getInternalName(), method.getDescriptor(), "a native method has no body to weave");
        }
        if (Suspending.is(method)) {
            return ContractedMethod.notWoven(method.getInternalName(), method.getDescriptor(), Suspending.OBSTACLE);
        }
        if (method.getStackSize() > MOST_ARGUMENT_SLOTS) {
            return ContractedMethod.notWoven(
                    method.getInternalName(), method.getDescriptor(), "it has too many parameters for a call site");
        }
        boolean exits = false;
        boolean trains = false;
        List<String> patterns = new ArrayList<>();
        for (MethodDescription member : family) {
            exits |= Constraints.areOnReturn(member);
            for (AnnotationDescription word : MethodWords.on(member)) {
                exits |= !Words.is(word, Names.REQUIRE_TRAINED) && !Words.is(word, Names.CONTRACTED);
                trains |= Words.is(word, Names.TRAINS);
                if (Words.is(word, Names.EXPECT_SHAPE)) {
                    patterns.add(word.getValue("value").resolve(String.class));
                }
            }
        }
        Exit exit = !exits ? Exit.NONE : trains && !method.isConstructor() ? Exit.RETURN_OR_THROW : Exit.RETURN;
        String entered = Entered.of(
                exit, trains, patterns, MethodWords.parameterPatterns(family), MethodWords.largeNumbers(family));
        return new ContractedMethod(
                method.getInternalName(),
                method.getDescriptor(),
                CallSites.enter(method, entered),
                exit,
                exit == Exit.NONE ? "" : CallSites.leave(method, exit, entered),
                null);
    }
}
