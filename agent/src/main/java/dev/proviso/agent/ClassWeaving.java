package dev.proviso.agent;

import dev.proviso.weaver.ClassFileHead;
import dev.proviso.weaver.ContractScan;
import dev.proviso.weaver.ContractedMethod;
import dev.proviso.weaver.Names;
import dev.proviso.weaver.UnseenWords;
import dev.proviso.weaver.Weaver;
import dev.proviso.weaver.WovenCalls;
import dev.proviso.weaver.classfile.ClassView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done with one class that may be contracted: it is read, its contracts are found, and it is woven. */
final class ClassWeaving {
    private final LoaderClasses classes = new LoaderClasses();
    private final CoreVisibility core = new CoreVisibility();
    private final ModuleReads reads;
    private final Outcomes outcomes;

    ClassWeaving(ModuleReads reads, Outcomes outcomes) {
        this.reads = reads;
        this.outcomes = outcomes;
    }

    /** The woven class file, or null where the class is to stay as it is. */
    byte @Nullable [] weave(Module module, ClassLoader loader, String name, ClassFileHead head, byte[] classFile) {
        if (!core.isVisibleFrom(loader)) {
            outcomes.coreNotSeen(loader, name);
            return null;
        }
        if (!core.areWordsVisibleFrom(loader)) {
            outcomes.wordsNotSeen(loader, name);
            return null;
        }
        ClassView view = classes.view(loader, name, head, classFile);
        byte[] woven = weave(module, loader, view, head);
        String unseen = UnseenWords.in(view);
        if (unseen != null) {
            outcomes.notKept(loader, name, unseen);
        }
        return woven;
    }

    private byte @Nullable [] weave(Module module, ClassLoader loader, ClassView view, ClassFileHead head) {
        String name = Names.binary(view.itself().name());
        WovenCalls before = WovenCalls.in(head);
        List<ContractedMethod> contracted = before.judged(ContractScan.of(view));
        if (contracted.isEmpty()) {
            return null;
        }
        List<ContractedMethod> open = before.open(contracted);
        if (open.isEmpty()) {
            if (head.isWoven()) {
                outcomes.wovenBefore(loader, name, contracted);
            } else {
                outcomes.woven(loader, name, contracted);
            }
            return null;
        }
        if (head.version() < ClassFileHead.OLDEST_WEAVABLE) {
            outcomes.leftAlone(
                    loader, name, contracted, "its class file is older than Java 7 (version " + head.version() + ")");
            return null;
        }
        return weave(module, loader, name, contracted, open, head);
    }

    private byte @Nullable [] weave(
            Module module,
            ClassLoader loader,
            String name,
            List<ContractedMethod> contracted,
            List<ContractedMethod> open,
            ClassFileHead head) {
        String lack = CoreModule.lack(module);
        if (lack != null) {
            outcomes.leftAlone(loader, name, contracted, lack);
            return null;
        }
        try {
            reads.toCore(module, loader);
        } catch (RuntimeException refused) {
            outcomes.leftAlone(
                    loader,
                    name,
                    contracted,
                    "module " + module.getName() + " can not be made to read proviso-core: " + refused);
            return null;
        }
        byte[] woven = Weaver.weave(head.reader(), open);
        outcomes.woven(loader, name, contracted);
        return woven;
    }
}
