package dev.proviso.agent;

import dev.proviso.weaver.ClassFileHead;
import dev.proviso.weaver.Exempt;
import dev.proviso.weaver.Names;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/**
 * Sees each class as it is defined, and hands those that may be contracted to be woven. Whatever goes wrong on the way,
 * the class is left as it was, reported, and the application goes on.
 */
final class ContractTransformer implements ClassFileTransformer {
    private static final byte @Nullable [] LEFT_ALONE = null;

    private final ThreadLocal<Boolean> weaving = new ThreadLocal<>();
    private final Relevance relevance;
    private final LateSupertypes late;
    private final UnseenClasses unseen;
    private final ClassWeaving classes;
    private final BootClasses boot;
    private final Outcomes outcomes;

    ContractTransformer(Relevance relevance, UnseenClasses unseen, ClassWeaving classes, Outcomes outcomes) {
        this.relevance = relevance;
        this.unseen = unseen;
        this.late = new LateSupertypes(relevance, outcomes);
        this.classes = classes;
        this.boot = new BootClasses(outcomes);
        this.outcomes = outcomes;
    }

    @Override
    public byte @Nullable [] transform(
            Module module,
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            ProtectionDomain domain,
            byte[] classFile) {
        if (name == null || Exempt.name(name)) {
            return LEFT_ALONE;
        }
        if (loader == null || Exempt.loader(loader)) {
            boot.saw(name, classFile);
            return LEFT_ALONE;
        }
        try {
            return weaveOnce(module, loader, name, classFile);
        } catch (Throwable fault) {
            return leaveFaulty(loader, name, fault);
        }
    }

    private byte @Nullable [] weaveOnce(Module module, ClassLoader loader, String name, byte[] classFile) {
        ClassFileHead head = head(loader, name, classFile);
        if (head == null || head.isDynamicProxy()) {
            return LEFT_ALONE;
        }
        if (weaving.get() != null) {
            if (head.namesWords()) {
                outcomes.leftAlone(loader, Names.binary(name), "it was loaded while another class was being woven");
            }
            return LEFT_ALONE;
        }
        weaving.set(true);
        try {
            boolean contracted = relevance.mayBeContracted(loader, name, head);
            if (late.await(loader, name, head, contracted) && !contracted) {
                contracted = relevance.mayBeContracted(loader, name, head);
            }
            late.settle(loader, name, head, contracted);
            if (!contracted) {
                return LEFT_ALONE;
            }
            unseen.saw(loader, name);
            byte[] woven = classes.weave(module, loader, Names.binary(name), head, classFile);
            late.inherit(loader, name, head);
            return woven;
        } finally {
            weaving.remove();
        }
    }

    private @Nullable ClassFileHead head(ClassLoader loader, String name, byte[] classFile) {
        try {
            return ClassFileHead.read(classFile);
        } catch (RuntimeException malformed) {
            if (ClassFileHead.seemsToNameWords(classFile)) {
                outcomes.leftAlone(
                        loader, Names.binary(name), "its class file can not be read (" + malformed.getMessage() + ")");
            }
            return null;
        }
    }

    private byte @Nullable [] leaveFaulty(ClassLoader loader, String name, Throwable fault) {
        try {
            AgentReport.countFault();
            outcomes.leftAlone(loader, Names.binary(name), "weaving failed: " + fault);
        } catch (Throwable ignored) {
            // Out of memory or stack: the class loads all the same, and the count above was the first thing done.
        }
        return LEFT_ALONE;
    }
}
