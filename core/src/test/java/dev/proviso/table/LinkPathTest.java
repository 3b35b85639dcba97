package dev.proviso.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.Test;

/** Schemas are compiled while the virtual machine links a call site, where linking another could recurse. */
class LinkPathTest {

    @Test
    void nothing_but_what_the_compiler_gives_to_records_is_linked_at_run_time() throws Exception {
        List<String> linked;
        try (Stream<Path> classes = Files.list(classes())) {
            linked = classes.flatMap(file -> linkedIn(file).stream()).toList();
        }

        assertThat(linked).isNotEmpty().allMatch(method -> method.matches("(toString|hashCode|equals) by bootstrap"));
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(TablePlan.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("dev/proviso/schema");
    }

    private static List<String> linkedIn(Path file) {
        Stream.Builder<String> linked = Stream.builder();
        ClassVisitor visitor = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInvokeDynamicInsn(
                            String call, String type, Handle bootstrap, Object... arguments) {
                        linked.add(name + " by " + bootstrap.getName());
                    }
                };
            }
        };
        try {
            new ClassReader(Files.readAllBytes(file)).accept(visitor, 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return linked.build().toList();
    }
}
