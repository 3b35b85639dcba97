package dev.proviso.weaver.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.built.Models.Branching;
import dev.proviso.link.Bootstrap;
import dev.proviso.weaver.ContractScan;
import dev.proviso.weaver.classfile.Views;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassWriter;
import org.junit.jupiter.api.Test;

/** Weaving among the visitors of other plugins. */
class WeavingVisitorTest {
    @Test
    void frames_may_be_left_to_the_writer() throws Exception {
        Class<?> woven = new ByteBuddy()
                .redefine(Branching.class)
                .visit(new AsmVisitorWrapper.ForDeclaredMethods()
                        .writerFlags(ClassWriter.COMPUTE_FRAMES)
                        .readerFlags(ClassReader.SKIP_FRAMES))
                .visit(new WeavingVisitor(ContractScan.of(Views.of(Branching.class))))
                .make()
                .load(getClass().getClassLoader(), ClassLoadingStrategy.Default.CHILD_FIRST)
                .getLoaded();
        double[] x = {1, 2};
        Bootstrap.calls();

        Object result = woven.getMethod("predict", double[].class, boolean.class)
                .invoke(woven.getConstructor().newInstance(), x, true);

        assertThat(result).isEqualTo(2.0);
        assertThat(Bootstrap.calls()).hasSize(2);
    }
}
