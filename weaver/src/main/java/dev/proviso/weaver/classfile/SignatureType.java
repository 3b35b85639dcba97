package dev.proviso.weaver.classfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.signature.SignatureVisitor;
import org.jspecify.annotations.Nullable;

/** A generic type in a signature. */
final class SignatureType extends SignatureVisitor {
    private final StringBuilder erasure = new StringBuilder();
    private final Map<String, List<SignatureType>> arguments = new LinkedHashMap<>();
    private final boolean lowerBound;
    private List<SignatureType> innermost = List.of();

    SignatureType(boolean lowerBound) {
        super(Opcodes.ASM9);
        this.lowerBound = lowerBound;
    }

    /** The type without its arguments: a descriptor, or {@code TX;} for a variable X, with brackets before it for an array. */
    String erasure() {
        return erasure.toString();
    }

    /** Whether it is what a wildcard has for its lower bound. */
    boolean isLowerBound() {
        return lowerBound;
    }

    /** The arguments of a class and of those around it, by their internal names. */
    Map<String, List<SignatureType>> arguments() {
        return arguments;
    }

    /** Whether neither the class has arguments, nor one around it. */
    boolean isRaw() {
        for (List<SignatureType> each : arguments.values()) {
            if (!each.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** An argument of the class itself. */
    @Nullable SignatureType argument(int index) {
        return index < innermost.size() ? innermost.get(index) : null;
    }

    @Override
    public void visitBaseType(char descriptor) {
        erasure.append(descriptor);
    }

    @Override
    public void visitTypeVariable(String name) {
        erasure.append('T').append(name).append(';');
    }

    @Override
    public SignatureVisitor visitArrayType() {
        erasure.append('[');
        return this;
    }

    @Override
    public void visitClassType(String name) {
        erasure.append('L').append(name);
        begin();
    }

    @Override
    public void visitInnerClassType(String name) {
        erasure.append('$').append(name);
        begin();
    }

    private void begin() {
        innermost = new ArrayList<>(1);
        arguments.put(erasure.substring(erasure.indexOf("L") + 1), innermost);
    }

    @Override
    public void visitTypeArgument() {
        SignatureType anything = new SignatureType(false);
        anything.erasure.append("Ljava/lang/Object;");
        innermost.add(anything);
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
        SignatureType argument = new SignatureType(wildcard == SUPER);
        innermost.add(argument);
        return argument;
    }

    @Override
    public void visitEnd() {
        erasure.append(';');
    }
}
