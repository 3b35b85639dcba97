package dev.proviso.weaver.classfile;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/** A class or interface as one below it sees it, or as it sees itself: its type variables may stand for something there. */
public final class SeenType {
    private static final int DEEPEST_NESTING = 64;

    private final ClassFile file;
    private final TypeVariables variables;

    private SeenType(ClassFile file, TypeVariables variables) {
        this.file = file;
        this.variables = variables;
    }

    /** A class as it sees itself: its variables stand for what they extend. */
    public static SeenType itself(ClassFile file, ClassFiles files) {
        boolean generic = !file.signature().supertypes().isEmpty();
        return new SeenType(file, generic ? declared(file, files, DEEPEST_NESTING) : TypeVariables.NONE);
    }

    public ClassFile file() {
        return file;
    }

    /** What a name of its superclass or its interfaces stands for, seen from where this is; null if there is no such file. */
    public @Nullable SeenType supertype(String name, ClassFiles files) {
        ClassFile found = files.find(name);
        if (found == null) {
            return null;
        }
        String descriptor = "L" + name + ";";
        for (SignatureType each : file.signature().supertypes()) {
            if (each.erasure().equals(descriptor) && !each.isRaw()) {
                return new SeenType(found, bound(found, each, files));
            }
        }
        return new SeenType(found, TypeVariables.NONE.with(found.signature().variables()));
    }

    /** The types of a method's parameters as seen from where this is: descriptors, in parentheses. */
    public String parameters(Method method) {
        Signature signature = method.signature();
        Type[] declared = method.parameterTypes();
        if (signature.parameters().size() != declared.length) {
            return method.parameterDescriptors();
        }
        TypeVariables known = variables.with(signature.variables());
        StringBuilder seen = new StringBuilder("(");
        for (int i = 0; i < declared.length; i++) {
            String generic = signature.parameters().get(i).erasure();
            boolean varies = generic.charAt(generic.lastIndexOf('[') + 1) == 'T';
            String erasure = varies ? known.erasure(generic) : null;
            seen.append(erasure == null ? declared[i].getDescriptor() : erasure);
        }
        return seen.append(')').toString();
    }

    private TypeVariables bound(ClassFile supertype, SignatureType use, ClassFiles files) {
        Map<String, String> erasures = new HashMap<>();
        for (Map.Entry<String, List<SignatureType>> each : use.arguments().entrySet()) {
            ClassFile generic = each.getKey().equals(supertype.name()) ? supertype : files.find(each.getKey());
            if (generic != null) {
                bind(erasures, generic.signature().variables(), each.getValue());
            }
        }
        return new TypeVariables(erasures);
    }

    private void bind(Map<String, String> erasures, Map<String, String> bounds, List<SignatureType> arguments) {
        if (arguments.size() != bounds.size()) {
            return;
        }
        Iterator<SignatureType> argument = arguments.iterator();
        for (String name : bounds.keySet()) {
            String erasure = variables.erasure(argument.next().erasure());
            if (erasure != null) {
                erasures.put(name, erasure);
            }
        }
    }

    /** The variables that a class may speak of: its own, and those of what is around it. */
    private static TypeVariables declared(ClassFile file, ClassFiles files, int levels) {
        TypeVariables around = TypeVariables.NONE;
        String owner = file.enclosing().owner();
        ClassFile outer = owner == null || levels == 0 ? null : files.find(owner);
        if (outer != null) {
            around = declared(outer, files, levels - 1);
            for (Method method : outer.methods()) {
                around = file.enclosing().isIn(method)
                        ? around.with(method.signature().variables())
                        : around;
            }
        }
        return around.with(file.signature().variables());
    }
}
