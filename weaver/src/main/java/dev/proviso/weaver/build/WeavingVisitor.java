package dev.proviso.weaver.build;

import dev.proviso.weaver.ContractedMethod;
import dev.proviso.weaver.Weaver;
import java.util.List;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.description.field.FieldDescription;
import net.bytebuddy.description.field.FieldList;
import net.bytebuddy.description.method.MethodList;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.pool.TypePool;

/**
 * The weaver among the visitors of Byte Buddy. It looks at a class twice, so that a class is written first as it comes,
 * with what other plugins have made of it, and woven from that.
 */
final class WeavingVisitor extends AsmVisitorWrapper.AbstractBase {
    private final List<ContractedMethod> contracted;

    WeavingVisitor(List<ContractedMethod> contracted) {
        this.contracted = contracted;
    }

    @Override
    public int mergeReader(int flags) {
        return flags | ClassReader.EXPAND_FRAMES;
    }

    @Override
    public ClassVisitor wrap(
            TypeDescription type,
            ClassVisitor to,
            Implementation.Context context,
            TypePool pool,
            FieldList<FieldDescription.InDefinedShape> fields,
            MethodList<?> methods,
            int writerFlags,
            int readerFlags) {
        return new Rewritten(to, contracted);
    }

    private static final class Rewritten extends ClassVisitor {
        private final ClassVisitor to;
        private final List<ContractedMethod> contracted;
        private final ClassWriter whole;

        Rewritten(ClassVisitor to, List<ContractedMethod> contracted) {
            this(to, contracted, new ClassWriter(ClassWriter.COMPUTE_MAXS));
        }

        private Rewritten(ClassVisitor to, List<ContractedMethod> contracted, ClassWriter whole) {
            super(Opcodes.ASM9, whole);
            this.to = to;
            this.contracted = contracted;
            this.whole = whole;
        }

        @Override
        public void visitEnd() {
            super.visitEnd();
            Weaver.weave(new ClassReader(whole.toByteArray()), to, contracted);
        }
    }
}
