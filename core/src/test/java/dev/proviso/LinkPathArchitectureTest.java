package dev.proviso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever runs while a call site is linked must not itself be linked by the virtual machine: no lambda, no method
 * reference, no concatenation by invokedynamic. Records have theirs from the compiler, linked by a factory that needs no
 * class to be spun and no code of Proviso's.
 */
class LinkPathArchitectureTest {
    private static final List<String> PACKAGES = List.of(
            "",
            "constraint",
            "contract",
            "control",
            "event",
            "inventory",
            "jakarta",
            "jfr",
            "jmx",
            "link",
            "live",
            "mode",
            "profile",
            "provider",
            "report",
            "schema",
            "settings",
            "shape",
            "start",
            "table",
            "training",
            "value",
            "words");
    private static final String OF_RECORDS = "java/lang/runtime/ObjectMethods";

    @Test
    void nothing_on_the_link_path_is_itself_linked_by_invokedynamic() throws IOException {
        List<String> linked = new ArrayList<>();
        Set<String> read = new TreeSet<>();
        for (Path file : classFiles()) {
            read.add(file.getParent().getFileName().toString());
            new ClassReader(Files.readAllBytes(file)).accept(new Linked(linked), ClassReader.SKIP_DEBUG);
        }

        assertThat(linked).isEmpty();
        assertThat(read)
                .contains(
                        "proviso",
                        "constraint",
                        "contract",
                        "inventory",
                        "link",
                        "mode",
                        "training",
                        "report",
                        "schema",
                        "shape",
                        "value");
    }

    @Test
    void a_lambda_would_be_found() throws IOException {
        List<String> linked = new ArrayList<>();
        Path file = CoreClasses.folder(LinkPathArchitectureTest.class)
                .resolve(LinkPathArchitectureTest.class.getName().replace('.', '/') + ".class");
        new ClassReader(Files.readAllBytes(file)).accept(new Linked(linked), ClassReader.SKIP_DEBUG);

        assertThat(linked)
                .contains("dev/proviso/LinkPathArchitectureTest.classFiles by java/lang/invoke/LambdaMetafactory");
    }

    private static List<Path> classFiles() throws IOException {
        List<Path> all = new ArrayList<>();
        Path root = CoreClasses.folder(Proviso.class).resolve("dev/proviso");
        for (String name : PACKAGES) {
            try (Stream<Path> files = Files.list(root.resolve(name))) {
                files.filter(file -> file.toString().endsWith(".class")).forEach(all::add);
            }
        }
        return all;
    }

    /** Collects what a class file has linked at run time. */
    private static final class Linked extends ClassVisitor {
        private final List<String> found;
        private String type = "";

        Linked(List<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            type = name;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String method,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInvokeDynamicInsn(String call, String types, Handle bootstrap, Object... arguments) {
                    if (!bootstrap.getOwner().equals(OF_RECORDS)) {
                        found.add(type + "." + method + " by " + bootstrap.getOwner());
                    }
                }
            };
        }
    }
}
