package dev.proviso.weaver.build;

import dev.proviso.weaver.ClassFileHead;
import dev.proviso.weaver.ContractScan;
import dev.proviso.weaver.ContractedMethod;
import dev.proviso.weaver.Exempt;
import dev.proviso.weaver.UnseenWords;
import dev.proviso.weaver.WovenCalls;
import dev.proviso.weaver.classfile.ClassFile;
import dev.proviso.weaver.classfile.ClassFiles;
import dev.proviso.weaver.classfile.ClassView;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import org.jspecify.annotations.Nullable;

/**
 * Weaves classes when they are built, with the very call sites that the agent would weave into them. It is a plugin of
 * Byte Buddy: byte-buddy-maven-plugin finds it by itself where proviso-weaver is among the dependencies of that plugin.
 *
 * <p>A class that has been woven only gets the calls that it lacks, where what it inherits from has got contracts since. One
 * with a contract that can not be woven fails the build.
 */
public final class ProvisoPlugin implements Plugin.WithInitialization {
    private final Map<String, Work> works = new ConcurrentHashMap<>();
    private final @Nullable WovenIndex index;
    private ClassFileLocator files = ClassFileLocator.NoOp.INSTANCE;
    private ClassFiles classes = new LocatedClasses(files);

    /** For tools that do not tell where the classes lie: what is woven is listed nowhere. */
    public ProvisoPlugin() {
        this.index = null;
    }

    /**
     * For a tool that tells where the classes lie.
     *
     * @param root the folder of the classes, which gets a list of what is woven; of a jar file, nothing is listed
     */
    @Factory.UsingReflection.Priority(1)
    public ProvisoPlugin(File root) {
        this.index = root.isDirectory() ? new WovenIndex(root.toPath()) : null;
    }

    @Override
    public Map<TypeDescription, byte[]> initialize(ClassFileLocator locator) {
        files = locator;
        classes = new LocatedClasses(locator);
        return Map.of();
    }

    @Override
    public boolean matches(TypeDescription type) {
        if (Exempt.name(type.getInternalName())) {
            return false;
        }
        Work work = work(type);
        if (work.isDone()) {
            list(type, work.contracted());
            return false;
        }
        works.put(type.getName(), work);
        return true;
    }

    @Override
    public DynamicType.Builder<?> apply(
            DynamicType.Builder<?> builder, TypeDescription type, ClassFileLocator locator) {
        Work work = works.remove(type.getName());
        if (work == null) {
            return builder;
        }
        refuseObstacles(type, work);
        list(type, work.contracted());
        return builder.visit(new WeavingVisitor(work.open()));
    }

    @Override
    public void close() throws IOException {
        if (index != null) {
            index.write();
        }
    }

    @Override
    public String toString() {
        return "Proviso";
    }

    private void list(TypeDescription type, List<ContractedMethod> contracted) {
        if (index != null) {
            index.put(type.getName(), contracted);
        }
    }

    private static void refuseObstacles(TypeDescription type, Work work) {
        List<String> obstacles = new ArrayList<>();
        if (work.version() < ClassFileHead.OLDEST_WEAVABLE) {
            obstacles.add("its class file is older than Java 7 (version " + work.version() + ")");
        }
        for (ContractedMethod method : work.contracted()) {
            if (method.obstacle() != null) {
                obstacles.add(method.name() + method.descriptor() + ": " + method.obstacle());
            }
        }
        if (work.unseen() != null) {
            obstacles.add(work.unseen());
        }
        if (!obstacles.isEmpty()) {
            throw new UnwovenException(type.getName(), obstacles);
        }
    }

    private Work work(TypeDescription type) {
        ClassFileHead head;
        try {
            head = ClassFileHead.read(files.locate(type.getName()).resolve());
        } catch (IOException | RuntimeException unreadable) {
            throw new UnwovenException(type.getName(), List.of("its class file can not be read: " + unreadable));
        }
        if (!head.mayBeContracted()) {
            return new Work(head.version(), List.of(), List.of(), null);
        }
        ClassView view = new ClassView(ClassFile.read(head.reader()), classes);
        WovenCalls before = WovenCalls.in(head);
        List<ContractedMethod> contracted = before.judged(ContractScan.of(view));
        String unseen = head.isWoven() ? null : UnseenWords.in(view);
        return new Work(head.version(), contracted, before.open(contracted), unseen);
    }

    /**
     * What is to be done with a class.
     *
     * @param contracted its contracted methods
     * @param open those that are to be woven
     * @param unseen why some words are not enforced, if so
     */
    private record Work(
            int version,
            List<ContractedMethod> contracted,
            List<ContractedMethod> open,
            @Nullable String unseen) {

        boolean isDone() {
            for (ContractedMethod each : contracted) {
                if (each.obstacle() != null) {
                    return false;
                }
            }
            return open.isEmpty() && unseen == null;
        }
    }
}
