package dev.proviso.weaver;

import java.util.List;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;

/**
 * Puts a call at the entry of each contracted method, and one at its exit where the contract speaks of the end.
 * Nothing is added to the class itself, so that a class may be woven after it was loaded.
 */
public final class Weaver {
    private Weaver() {}

    /**
     * Weaves a class file.
     *
     * @param contracted its contracted methods; those with an obstacle are left as they are
     * @throws RuntimeException if the file can not be read, or a method becomes too large for one
     */
    public static byte[] weave(ClassReader reader, List<ContractedMethod> contracted) {
        // Made from the reader, it takes over the constants and what is not woven byte for byte.
        ClassWriter writer = new ClassWriter(reader, 0);
        weave(reader, writer, contracted);
        return writer.toByteArray();
    }

    /** Weaves a class that is read, and hands it on. */
    public static void weave(ClassReader reader, ClassVisitor to, List<ContractedMethod> contracted) {
        Bodies bodies = new Bodies(contracted);
        reader.accept(bodies, ClassReader.SKIP_DEBUG | ClassReader.EXPAND_FRAMES);
        reader.accept(new WovenClass(to, bodies), ClassReader.EXPAND_FRAMES);
    }
}
