package dev.proviso.weaver.classfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.signature.SignatureReader;
import net.bytebuddy.jar.asm.signature.SignatureVisitor;
import org.jspecify.annotations.Nullable;

/** The generic signature of a class or a method. One that can not be read is none: the JVM does not look at it either. */
final class Signature extends SignatureVisitor {
    static final Signature NONE = new Signature();

    private final Map<String, String> bounds = new LinkedHashMap<>();
    private final Map<String, SignatureType> bounded = new LinkedHashMap<>();
    private final List<SignatureType> supertypes = new ArrayList<>(0);
    private final List<SignatureType> parameters = new ArrayList<>(0);
    private String variable = "";
    private @Nullable SignatureType result;

    private Signature() {
        super(Opcodes.ASM9);
    }

    static Signature of(@Nullable String signature) {
        if (signature == null) {
            return NONE;
        }
        Signature read = new Signature();
        try {
            new SignatureReader(signature).accept(read);
        } catch (RuntimeException malformed) {
            return NONE;
        }
        for (Map.Entry<String, SignatureType> each : read.bounded.entrySet()) {
            read.bounds.put(each.getKey(), each.getValue().erasure());
        }
        return read;
    }

    /** The type variables that it declares, in their order, with what each extends first. */
    Map<String, String> variables() {
        return bounds;
    }

    /** The superclass of a class, and then its interfaces. */
    List<SignatureType> supertypes() {
        return supertypes;
    }

    /** The types of a method's parameters. */
    List<SignatureType> parameters() {
        return parameters;
    }

    @Nullable SignatureType parameter(int index) {
        return index < parameters.size() ? parameters.get(index) : null;
    }

    /** The type of a method's return. */
    @Nullable SignatureType result() {
        return result;
    }

    @Override
    public void visitFormalTypeParameter(String name) {
        variable = name;
        bounds.put(name, "Ljava/lang/Object;");
    }

    @Override
    public SignatureVisitor visitClassBound() {
        return bound();
    }

    @Override
    public SignatureVisitor visitInterfaceBound() {
        return bound();
    }

    private SignatureVisitor bound() {
        SignatureType bound = new SignatureType(false);
        bounded.putIfAbsent(variable, bound);
        return bound;
    }

    @Override
    public SignatureVisitor visitSuperclass() {
        return visitInterface();
    }

    @Override
    public SignatureVisitor visitInterface() {
        SignatureType supertype = new SignatureType(false);
        supertypes.add(supertype);
        return supertype;
    }

    @Override
    public SignatureVisitor visitParameterType() {
        SignatureType parameter = new SignatureType(false);
        parameters.add(parameter);
        return parameter;
    }

    @Override
    public SignatureVisitor visitReturnType() {
        SignatureType type = new SignatureType(false);
        result = type;
        return type;
    }

    @Override
    public SignatureVisitor visitExceptionType() {
        return new SignatureType(false);
    }
}
