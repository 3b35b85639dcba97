package dev.proviso.weaver;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/** Takes all methods of a class for contracted, in all the ways in which one may be woven by turns. */
final class EveryMethod extends ClassVisitor {
    static final int WAYS = 5;

    private final List<ContractedMethod> contracted = new ArrayList<>();
    private String owner;
    private int way;

    private EveryMethod(int way) {
        super(Opcodes.ASM9);
        this.way = way;
    }

    /** The methods of a class that have code, the first of them in this way. */
    static List<ContractedMethod> of(byte[] classFile, int way) {
        EveryMethod methods = new EveryMethod(way);
        new ClassReader(classFile).accept(methods, ClassReader.SKIP_CODE);
        return methods.contracted;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        owner = name;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        if ((access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0 && !name.equals("<clinit>")) {
            boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
            contracted.add(method(name, descriptor, isStatic, way++ % WAYS));
        }
        return null;
    }

    private ContractedMethod method(String name, String descriptor, boolean isStatic, int way) {
        boolean isConstructor = name.equals("<init>");
        Exit exit = way == 0 ? Exit.NONE : way < 3 || isConstructor ? Exit.RETURN : Exit.RETURN_OR_THROW;
        String entered = way == 0 ? "V" : way % 2 == 0 ? "J" : "Ljava/lang/Object;";
        String itself = isStatic ? "" : "L" + owner + ";";
        Type returned = Type.getReturnType(descriptor);
        String enter = "(" + (isConstructor ? "" : itself) + descriptor.substring(1, descriptor.indexOf(')')) + ")";
        String leave = "(" + itself + (returned.getSort() == Type.VOID ? "" : returned.getDescriptor())
                + (exit.isCatching() ? "Ljava/lang/Throwable;" : "") + entered + ")";
        boolean replaces = returned.getSort() >= Type.ARRAY;
        return new ContractedMethod(
                name,
                descriptor,
                enter + entered,
                exit,
                exit == Exit.NONE ? "" : leave + (replaces ? returned.getDescriptor() : "V"),
                null);
    }
}
