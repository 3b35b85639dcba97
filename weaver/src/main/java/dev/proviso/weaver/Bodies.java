package dev.proviso.weaver;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** A first look at the bodies of contracted methods: what has to be known before the first instruction is written. */
final class Bodies extends ClassVisitor {
    private final Map<String, ContractedMethod> contracted = new HashMap<>();
    private final Map<String, Body> bodies = new HashMap<>();
    private String owner = "";

    Bodies(List<ContractedMethod> contracted) {
        super(Opcodes.ASM9);
        for (ContractedMethod each : contracted) {
            if (each.obstacle() == null) {
                this.contracted.put(each.name() + each.descriptor(), each);
            }
        }
    }

    /** The body of a method that is to be woven, or null if it is not. */
    @Nullable Body of(String name, String descriptor) {
        return bodies.get(name + descriptor);
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        owner = name;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        ContractedMethod method = contracted.get(name + descriptor);
        return method == null ? null : new Look(access, method);
    }

    private final class Look extends MethodVisitor {
        private final int access;
        private final ContractedMethod method;
        private boolean losesThis;

        Look(int access, ContractedMethod method) {
            super(Opcodes.ASM9);
            this.access = access;
            this.method = method;
        }

        @Override
        public void visitVarInsn(int opcode, int local) {
            losesThis |= local == 0 && opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE;
        }

        /** Code that can not be reached may have frames in which there is nothing. */
        @Override
        public void visitFrame(int type, int locals, Object[] local, int stack, Object[] stacked) {
            losesThis |= locals == 0 || !(local[0].equals(owner) || local[0].equals(Opcodes.UNINITIALIZED_THIS));
        }

        @Override
        public void visitMaxs(int maxStack, int maxLocals) {
            Body body = new Body(owner, (access & Opcodes.ACC_STATIC) != 0, method, losesThis, maxLocals);
            bodies.put(method.name() + method.descriptor(), body);
        }
    }
}
