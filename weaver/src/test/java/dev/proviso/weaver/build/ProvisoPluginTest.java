package dev.proviso.weaver.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.built.Models;
import com.acme.built.Models.Batch;
import com.acme.built.Models.Loses;
import com.acme.built.Models.Native;
import com.acme.built.Models.Ordinary;
import com.acme.built.Models.Plain;
import com.acme.built.Models.Scaler;
import com.acme.built.Models.Uncertain;
import dev.proviso.weaver.ClassFileHead;
import dev.proviso.weaver.ContractScan;
import dev.proviso.weaver.ContractedMethod;
import dev.proviso.weaver.Exit;
import dev.proviso.weaver.Weaver;
import dev.proviso.weaver.WovenCalls;
import dev.proviso.weaver.classfile.Views;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.jar.asm.ClassReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weaving as a part of a build. */
class ProvisoPluginTest {
    @TempDir
    private Path folder;

    private Build build;

    @BeforeEach
    void prepare() {
        build = new Build(folder);
    }

    @Test
    void build_tools_find_it_by_themselves() throws IOException {
        assertThat(Plugin.Engine.Default.scan(ProvisoPlugin.class.getClassLoader()))
                .containsExactly(ProvisoPlugin.class.getName());
    }

    @ParameterizedTest
    @ValueSource(classes = {Scaler.class, Plain.class, Batch.class})
    void a_class_becomes_what_the_agent_would_make_of_it(Class<?> type) throws IOException {
        build.with(type).run();

        assertThat(sorted(build.bytes(type))).isEqualTo(sorted(wovenByTheAgent(type)));
    }

    @Test
    void classes_with_contracts_of_their_own_composed_and_inherited_are_woven_and_no_others() throws IOException {
        build.with(Models.class, Scaler.class, Plain.class, Batch.class, Uncertain.class, Ordinary.class);

        assertThat(build.run()).containsExactly("Batch", "Plain", "Scaler");
        assertThat(build.bytes(Uncertain.class)).isEqualTo(ClassFileLocator.ForClassLoader.read(Uncertain.class));
        assertThat(build.bytes(Ordinary.class)).isEqualTo(ClassFileLocator.ForClassLoader.read(Ordinary.class));
    }

    @Test
    void a_class_that_is_woven_is_left_alone() throws IOException {
        build.with(Scaler.class).run();
        byte[] once = build.bytes(Scaler.class);

        assertThat(build.run()).isEmpty();
        assertThat(build.bytes(Scaler.class)).isEqualTo(once);
    }

    @Test
    void one_that_was_woven_when_fewer_methods_were_contracted_gets_the_calls_that_it_lacks() throws IOException {
        byte[] classFile = ClassFileLocator.ForClassLoader.read(Scaler.class);
        build.with(
                Scaler.class,
                Weaver.weave(new ClassReader(classFile), contracts(Scaler.class).subList(0, 2)));

        assertThat(build.run()).containsExactly("Scaler");
        byte[] woven = build.bytes(Scaler.class);
        assertThat(WovenCalls.in(ClassFileHead.read(woven)).open(contracts(Scaler.class)))
                .isEmpty();
        assertThat(build.run()).isEmpty();
    }

    @Test
    void one_that_was_woven_when_nothing_was_said_of_its_end_fails_the_build() throws IOException {
        byte[] classFile = ClassFileLocator.ForClassLoader.read(Plain.class);
        ContractedMethod method = contracts(Plain.class).get(0);
        ContractedMethod smaller = new ContractedMethod(
                method.name(), method.descriptor(), method.enter().replaceFirst("[^)]*$", "V"), Exit.NONE, "", null);
        build.with(Plain.class, Weaver.weave(new ClassReader(classFile), List.of(smaller)));

        assertThatThrownBy(build::run).rootCause().hasMessage("""
                        the contract of com.acme.built.Models$Plain can not be woven
                          %s%s: it was woven when its contract said less, and has no call at its end; compile its class anew""".formatted(method.name(), method.descriptor()));
    }

    @Test
    void a_contract_that_can_not_be_woven_fails_the_build_and_says_where() throws IOException {
        build.with(Native.class);

        assertThatThrownBy(build::run).rootCause().hasMessage("""
                        the contract of com.acme.built.Models$Native can not be woven
                          fast([D)V: a native method has no body to weave""");
        assertThat(build.index()).doesNotExist();
    }

    @Test
    void so_does_a_word_that_no_one_would_see_at_run_time() throws IOException {
        build.with(Loses.class);

        assertThatThrownBy(build::run).rootCause().hasMessage("""
                        the contract of com.acme.built.Models$Loses can not be woven
                          @Lost on predict is not kept for run time; write @Retention(RetentionPolicy.RUNTIME) on com.acme.built.Models$Lost""");
    }

    @Test
    void so_does_a_class_file_that_can_not_have_call_sites() throws IOException {
        byte[] ofJava6 = ClassFileLocator.ForClassLoader.read(Plain.class);
        ofJava6[7] = 50;
        build.with(Plain.class, ofJava6);

        assertThatThrownBy(build::run).rootCause().hasMessage("""
                        the contract of com.acme.built.Models$Plain can not be woven
                          its class file is older than Java 7 (version 50)""");
    }

    @Test
    void the_exception_has_no_stack_trace_as_build_tools_would_print_it() {
        assertThat(new UnwovenException("com.acme.Model", List.of()).getStackTrace())
                .isEmpty();
    }

    /** Where a class is rebased, Byte Buddy writes the list of its inner classes in another order. */
    private static byte[] sorted(byte[] classFile) {
        byte[] sorted = classFile.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static byte[] wovenByTheAgent(Class<?> type) {
        return Weaver.weave(new ClassReader(ClassFileLocator.ForClassLoader.read(type)), contracts(type));
    }

    private static List<ContractedMethod> contracts(Class<?> type) {
        return ContractScan.of(Views.of(type));
    }
}
