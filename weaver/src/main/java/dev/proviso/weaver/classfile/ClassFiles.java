package dev.proviso.weaver.classfile;

import org.jspecify.annotations.Nullable;

/** Where class files are found, by the internal names of their classes. */
public interface ClassFiles {
    /**
     * What is in a class file, or null if there is none.
     *
     * @throws RuntimeException if there is one that can not be read
     */
    @Nullable ClassFile find(String name);

    /** Whether there is a class file, whatever is in it. */
    boolean has(String name);
}
