package dev.proviso.weaver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * The calls that were woven into a class when it was built. Since then, what it inherits from may have got contracts, and
 * the class none of their calls.
 */
public final class WovenCalls extends ClassVisitor {
    private static final String OUTDATED =
            "it was woven when its contract said less, and has no call at its end; compile its class anew";

    private final Map<String, Set<String>> calls = new HashMap<>();
    private final Set<String> returning = new HashSet<>();

    private WovenCalls() {
        super(Opcodes.ASM9);
    }

    /** Those of a class file. */
    public static WovenCalls in(ClassFileHead head) {
        WovenCalls found = new WovenCalls();
        if (head.isWoven()) {
            head.reader().accept(found, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        }
        return found;
    }

    /** The methods as they are contracted now: those with an outdated call have that for an obstacle. */
    public List<ContractedMethod> judged(List<ContractedMethod> contracted) {
        List<ContractedMethod> judged = new ArrayList<>(contracted.size());
        for (ContractedMethod each : contracted) {
            judged.add(isOutdated(each) ? ContractedMethod.notWoven(each.name(), each.descriptor(), OUTDATED) : each);
        }
        return judged;
    }

    /** Those of the methods that can be woven and are not. */
    public List<ContractedMethod> open(List<ContractedMethod> contracted) {
        List<ContractedMethod> open = new ArrayList<>(contracted.size());
        for (ContractedMethod each : contracted) {
            if (each.obstacle() == null && !calls.containsKey(key(each.name(), each.descriptor()))) {
                open.add(each);
            }
        }
        return open;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new Code(key(name, descriptor));
    }

    private boolean isOutdated(ContractedMethod method) {
        String key = key(method.name(), method.descriptor());
        Set<String> found = calls.get(key);
        boolean ends = method.exit().isCatching() || (method.exit() != Exit.NONE && returning.contains(key));
        return found != null && ends && !found.contains(method.exit().callSiteName());
    }

    private static String key(String name, String descriptor) {
        return name + descriptor;
    }

    private final class Code extends MethodVisitor {
        private final String method;

        Code(String method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            if (bootstrap.getOwner().equals(Names.internal(Names.BOOTSTRAP))) {
                Set<String> found = calls.getOrDefault(method, new HashSet<>());
                found.add(name);
                calls.put(method, found);
            }
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
                returning.add(method);
            }
        }
    }
}
