package dev.proviso.weaver;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.scaffold.MethodGraph;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;

/**
 * Puts a call at the entry of each contracted method, and one at its exit where the contract speaks of the end.
 * Nothing is added to the class itself, so that a class may be woven after it was loaded.
 */
public final class Weaver {
    private final MethodDescription.InDefinedShape bootstrap = BootstrapCall.method();
    private final Advice.BootstrapArgumentResolver.Factory arguments = BootstrapCall.arguments();

    /**
     * Weaves a class file.
     *
     * @param type the class, as described by these very bytes
     * @param contracted its contracted methods; those with an obstacle are left as they are
     */
    public byte[] weave(TypeDescription type, byte[] classFile, List<ContractedMethod> contracted) {
        return new ByteBuddy()
                .with(TypeValidation.DISABLED)
                .with(MethodGraph.Compiler.ForDeclaredMethods.INSTANCE)
                .decorate(type, ClassFileLocator.Simple.of(type.getName(), classFile))
                .visit(visitor(type, contracted))
                .make()
                .getBytes();
    }

    /** The weaving as a visitor, for whatever else reads and writes class files. */
    public AsmVisitorWrapper visitor(TypeDescription type, List<ContractedMethod> contracted) {
        Map<String, Advice> advice = new HashMap<>();
        for (ContractedMethod each : contracted) {
            if (each.obstacle() == null) {
                advice.put(each.name() + each.descriptor(), advice(type, each));
            }
        }
        return new AsmVisitorWrapper.ForDeclaredMethods().invokable(ElementMatchers.any(), new EachItsOwn(advice));
    }

    private Advice advice(TypeDescription type, ContractedMethod contracted) {
        return Advice.withCustomMapping()
                .with(new Advice.AssignReturned.Factory())
                .bootstrap(bootstrap, arguments)
                .to(AdviceType.of(type, contracted), ClassFileLocator.NoOp.INSTANCE);
    }

    private static final class EachItsOwn implements AsmVisitorWrapper.ForDeclaredMethods.MethodVisitorWrapper {
        private final Map<String, Advice> advice;

        EachItsOwn(Map<String, Advice> advice) {
            this.advice = advice;
        }

        @Override
        public MethodVisitor wrap(
                TypeDescription type,
                MethodDescription method,
                MethodVisitor visitor,
                Implementation.Context context,
                TypePool pool,
                int writerFlags,
                int readerFlags) {
            Advice own = advice.get(method.getInternalName() + method.getDescriptor());
            return own == null ? visitor : own.wrap(type, method, visitor, context, pool, writerFlags, readerFlags);
        }
    }
}
