package dev.proviso.weaver.build;

import dev.proviso.weaver.ClassFileHead;
import dev.proviso.weaver.ContractScan;
import dev.proviso.weaver.ContractedMethod;
import dev.proviso.weaver.Exempt;
import dev.proviso.weaver.UnseenWords;
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
 * <p>A class that has been woven is left alone. One with a contract that can not be woven fails the build.
 */
public final class ProvisoPlugin implements Plugin.WithInitialization {
    private final Map<String, List<ContractedMethod>> contracts = new ConcurrentHashMap<>();
    private final @Nullable WovenIndex index;
    private ClassFileLocator files = ClassFileLocator.NoOp.INSTANCE;

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
        return Map.of();
    }

    @Override
    public boolean matches(TypeDescription type) {
        if (Exempt.name(type.getInternalName())) {
            return false;
        }
        ClassFileHead head = head(type, files);
        List<ContractedMethod> contracted = head.mayBeContracted() ? ContractScan.of(type) : List.of();
        if (head.isWoven() || (contracted.isEmpty() && UnseenWords.in(type) == null)) {
            list(type, contracted);
            return false;
        }
        contracts.put(type.getName(), contracted);
        return true;
    }

    @Override
    public DynamicType.Builder<?> apply(
            DynamicType.Builder<?> builder, TypeDescription type, ClassFileLocator locator) {
        List<ContractedMethod> contracted = contracts.remove(type.getName());
        if (contracted == null) {
            return builder;
        }
        refuseObstacles(type, head(type, locator), contracted);
        list(type, contracted);
        return builder.visit(new WeavingVisitor(contracted));
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

    private static void refuseObstacles(TypeDescription type, ClassFileHead head, List<ContractedMethod> contracted) {
        List<String> obstacles = new ArrayList<>();
        if (head.version() < ClassFileHead.OLDEST_WEAVABLE) {
            obstacles.add("its class file is older than Java 7 (version " + head.version() + ")");
        }
        for (ContractedMethod method : contracted) {
            if (method.obstacle() != null) {
                obstacles.add(method.name() + method.descriptor() + ": " + method.obstacle());
            }
        }
        String unseen = UnseenWords.in(type);
        if (unseen != null) {
            obstacles.add(unseen);
        }
        if (!obstacles.isEmpty()) {
            throw new UnwovenException(type.getName(), obstacles);
        }
    }

    private static ClassFileHead head(TypeDescription type, ClassFileLocator locator) {
        try {
            return ClassFileHead.read(locator.locate(type.getName()).resolve());
        } catch (IOException | RuntimeException unreadable) {
            throw new UnwovenException(type.getName(), List.of("its class file can not be read: " + unreadable));
        }
    }
}
