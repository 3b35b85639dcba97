package dev.proviso.weaver.classfile;

import org.jspecify.annotations.Nullable;

/** Where a class stands that is declared inside another, which gives it a simple name and more type variables. */
final class Enclosing {
    private @Nullable String owner;
    private @Nullable String method;
    private @Nullable String innerName;

    void inClass(@Nullable String outer, @Nullable String simpleName) {
        owner = owner == null ? outer : owner;
        innerName = simpleName == null ? "" : simpleName;
    }

    void inMethod(String outer, @Nullable String name, @Nullable String descriptor) {
        owner = outer;
        method = name == null ? null : name + descriptor;
    }

    /** The internal name of the class around it, if there is one. */
    @Nullable String owner() {
        return owner;
    }

    /** Whether it is declared in the body of a method. */
    boolean isIn(Method candidate) {
        return (candidate.name() + candidate.descriptor()).equals(method);
    }

    /** Its simple name, empty if it has none; null for a class that stands by itself. */
    @Nullable String innerName() {
        return innerName;
    }
}
