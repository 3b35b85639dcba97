package dev.proviso.weaver.classfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** A class, as its file declares it. */
public final class ClassFile {
    private final String name;
    private final int access;
    private final @Nullable String superclass;
    private final List<String> interfaces;
    private final @Nullable String signature;
    private final Enclosing enclosing = new Enclosing();
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Element> fields = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();
    private final List<Element> components = new ArrayList<>();
    private volatile @Nullable Map<String, List<Method>> methodsByName;

    /** A class of which a reader then adds the members. */
    ClassFile(
            String name,
            int access,
            @Nullable String superclass,
            List<String> interfaces,
            @Nullable String genericSignature) {
        this.name = name;
        this.access = access;
        this.superclass = superclass;
        this.interfaces = interfaces;
        this.signature = genericSignature;
    }

    /**
     * Reads a class file.
     *
     * @throws RuntimeException if it is not as it should be
     */
    public static ClassFile read(ClassReader file) {
        return ClassFileReader.read(file);
    }

    public String name() {
        return name;
    }

    /** Its name in the source, without package and enclosing classes; empty for an anonymous class. */
    public String simpleName() {
        String inner = enclosing.innerName();
        return inner == null ? name.substring(name.lastIndexOf('/') + 1) : inner;
    }

    /** The beginning of its name, to the last slash. */
    public String packageName() {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    public boolean isInterface() {
        return (access & Opcodes.ACC_INTERFACE) != 0;
    }

    public boolean isRecord() {
        return (access & Opcodes.ACC_RECORD) != 0 && "java/lang/Record".equals(superclass);
    }

    public @Nullable String superclass() {
        return superclass;
    }

    public List<String> interfaces() {
        return interfaces;
    }

    /** Its generic signature, read anew. */
    Signature signature() {
        return Signature.of(signature);
    }

    Enclosing enclosing() {
        return enclosing;
    }

    public List<Annotation> annotations() {
        return annotations;
    }

    public List<Element> fields() {
        return fields;
    }

    /** Its methods and constructors, in the order in which they are declared. */
    public List<Method> methods() {
        return methods;
    }

    /** Those of a name. */
    public List<Method> methods(String ofName) {
        Map<String, List<Method>> byName = methodsByName;
        if (byName == null) {
            byName = byName();
            methodsByName = byName;
        }
        List<Method> found = byName.get(ofName);
        return found == null ? List.of() : found;
    }

    /** The components of a record. */
    public List<Element> components() {
        return components;
    }

    private Map<String, List<Method>> byName() {
        Map<String, List<Method>> byName = new HashMap<>();
        for (Method method : methods) {
            List<Method> same = byName.get(method.name());
            if (same == null) {
                same = new ArrayList<>(1);
                byName.put(method.name(), same);
            }
            same.add(method);
        }
        return byName;
    }
}
