package dev.proviso.weaver;

import dev.proviso.weaver.classfile.Annotation;
import dev.proviso.weaver.classfile.ClassView;
import dev.proviso.weaver.classfile.Method;
import java.util.ArrayList;
import java.util.List;

/** Finds the contracted methods of a class: those that carry words of a contract, or override a method that does. */
public final class ContractScan {
    /** A call site takes at most 253 values; a few are left to what core may add. */
    private static final int MOST_ARGUMENT_SLOTS = 250;

    private final Overridden overridden;
    private final MethodWords words;
    private final Constraints constraints;
    private final CallSites callSites;

    private ContractScan(ClassView view) {
        Words found = new Words(view);
        overridden = new Overridden(view);
        words = new MethodWords(found);
        constraints = new Constraints(view, found);
        callSites = new CallSites(view);
    }

    /** The contracted methods of a class, in the order in which it declares them. */
    public static List<ContractedMethod> of(ClassView view) {
        ContractScan scan = new ContractScan(view);
        List<ContractedMethod> contracted = new ArrayList<>();
        for (Method method : view.itself().methods()) {
            if (method.isTypeInitializer() || method.isSynthetic() || method.isBridge() || method.isAbstract()) {
                continue;
            }
            List<Method> family = scan.overridden.family(method);
            if (scan.isContracted(family)) {
                contracted.add(scan.scan(method, family));
            }
        }
        contracted.addAll(UnreachedContracts.of(view, scan));
        return contracted;
    }

    Overridden overridden() {
        return overridden;
    }

    boolean isContracted(Method method) {
        return isContracted(overridden.family(method));
    }

    private boolean isContracted(List<Method> family) {
        for (Method member : family) {
            if (isWorded(member)) {
                return true;
            }
        }
        return constraints.areContract(family);
    }

    private boolean isWorded(Method member) {
        for (Annotation word : words.on(member)) {
            if (!Words.is(word, Names.CONTRACTED)) {
                return true;
            }
        }
        return words.onAnyParameter(member);
    }

    private ContractedMethod scan(Method method, List<Method> family) {
        if (method.isNative()) {
            return notWoven(method, "a native method has no body to weave");
        }
        if (Suspending.is(method)) {
            return notWoven(method, Suspending.OBSTACLE);
        }
        if (method.argumentSlots() > MOST_ARGUMENT_SLOTS) {
            return notWoven(method, "it has too many parameters for a call site");
        }
        boolean exits = false;
        boolean trains = false;
        List<String> patterns = new ArrayList<>();
        for (Method member : family) {
            exits |= constraints.areOnReturn(member);
            List<Annotation> said = words.on(member);
            for (Annotation word : said) {
                exits |= !Words.is(word, Names.REQUIRE_TRAINED) && !Words.is(word, Names.CONTRACTED);
                trains |= Words.is(word, Names.TRAINS);
            }
            patterns.addAll(words.patterns(said));
        }
        Exit exit = !exits ? Exit.NONE : trains && !method.isConstructor() ? Exit.RETURN_OR_THROW : Exit.RETURN;
        String entered =
                Entered.of(exit, trains, patterns, words.parameterPatterns(family), words.largeNumbers(family));
        return new ContractedMethod(
                method.name(),
                method.descriptor(),
                callSites.enter(method, entered),
                exit,
                exit == Exit.NONE ? "" : callSites.leave(method, exit, entered),
                null);
    }

    private static ContractedMethod notWoven(Method method, String obstacle) {
        return ContractedMethod.notWoven(method.name(), method.descriptor(), obstacle);
    }
}
