package dev.proviso.weaver.classfile;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/** A method or constructor, as its class declares it. */
public final class Method {
    private static final int WITH_REACH = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_PRIVATE;

    private final ClassFile owner;
    private final int access;
    private final String name;
    private final String descriptor;
    private final @Nullable String signature;
    private final List<Annotation> annotations = new ArrayList<>(0);
    private final List<List<Annotation>> ofParameters = new ArrayList<>(0);
    private final List<Annotation> inReturn = new ArrayList<>(0);
    private final List<Annotation> inParameters = new ArrayList<>(0);
    private @Nullable Object byDefault;

    /** A method of which a reader then adds the annotations. */
    Method(ClassFile owner, int access, String name, String descriptor, @Nullable String genericSignature) {
        this.owner = owner;
        this.access = access;
        this.name = name;
        this.descriptor = descriptor;
        this.signature = genericSignature;
    }

    /** The class that declares it. */
    public ClassFile owner() {
        return owner;
    }

    /** Its name, {@code <init>} for a constructor. */
    public String name() {
        return name;
    }

    public String descriptor() {
        return descriptor;
    }

    /** The types of its parameters, as they stand in its descriptor, with the parentheses. */
    public String parameterDescriptors() {
        return descriptor.substring(0, descriptor.indexOf(')') + 1);
    }

    public Type[] parameterTypes() {
        return Type.getArgumentTypes(descriptor);
    }

    public Type returnType() {
        return Type.getReturnType(descriptor);
    }

    public boolean hasParameters() {
        return !descriptor.startsWith("()");
    }

    /** How many slots its arguments take on the stack, its instance included. */
    public int argumentSlots() {
        return (Type.getArgumentsAndReturnSizes(descriptor) >> 2) - (isStatic() ? 1 : 0);
    }

    /** Its generic signature, read anew. */
    Signature signature() {
        return Signature.of(signature);
    }

    public List<Annotation> annotations() {
        return annotations;
    }

    /** The annotations on a parameter, by its place in the descriptor. */
    public List<Annotation> annotations(int parameter) {
        return parameter < ofParameters.size() ? ofParameters.get(parameter) : List.of();
    }

    void annotateParameter(int parameter, Annotation annotation) {
        while (ofParameters.size() <= parameter) {
            ofParameters.add(new ArrayList<>(1));
        }
        ofParameters.get(parameter).add(annotation);
    }

    /** The annotations on parts of the type of its return, say on the elements of a list. */
    public List<Annotation> inReturn() {
        return inReturn;
    }

    /** The same of all of its parameters. */
    public List<Annotation> inParameters() {
        return inParameters;
    }

    /** What a member of an annotation says where nothing is written, if it does. */
    public @Nullable Object byDefault() {
        return byDefault;
    }

    void setByDefault(Object value) {
        byDefault = value;
    }

    public boolean isConstructor() {
        return name.equals("<init>");
    }

    public boolean isTypeInitializer() {
        return name.equals("<clinit>");
    }

    public boolean isStatic() {
        return is(Opcodes.ACC_STATIC);
    }

    public boolean isAbstract() {
        return is(Opcodes.ACC_ABSTRACT);
    }

    public boolean isFinal() {
        return is(Opcodes.ACC_FINAL);
    }

    public boolean isNative() {
        return is(Opcodes.ACC_NATIVE);
    }

    public boolean isSynthetic() {
        return is(Opcodes.ACC_SYNTHETIC);
    }

    public boolean isBridge() {
        return is(Opcodes.ACC_BRIDGE);
    }

    public boolean isPackagePrivate() {
        return (access & WITH_REACH) == 0;
    }

    /** Whether it may override, and be overridden as far as its class lets it. */
    public boolean isVirtual() {
        return !isConstructor() && !isTypeInitializer() && !isStatic() && !is(Opcodes.ACC_PRIVATE);
    }

    private boolean is(int flag) {
        return (access & flag) != 0;
    }
}
