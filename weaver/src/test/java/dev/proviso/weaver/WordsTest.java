package dev.proviso.weaver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.Contracted;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.weaver.classfile.Views;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Consumer;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.Test;

/** Which annotations are found, and what they come to by their types. */
class WordsTest {

    enum Kind {
        SOME(new double[0]);

        Kind(@Finite double[] x) {}
    }

    /** Its constructor takes an instance of the class around it, before all else. */
    @SuppressWarnings("ClassCanBeStatic")
    class Inner {
        Inner(Object first, @Finite double[] x) {}
    }

    @Test
    void those_on_parameters_are_found_beside_what_the_compiler_adds() {
        assertThat(enterOf(Kind.class)).containsExactly("(Ljava/lang/String;I[D)V");
        assertThat(enterOf(Inner.class)).containsExactly("(Ldev/proviso/weaver/WordsTest;Ljava/lang/Object;[D)V");
    }

    record Row(@InRange(min = 0, max = 1) double x) {
        @Override
        @InRange(max = 1, min = 0, minInclusive = true)
        public double x() {
            return x;
        }
    }

    record Narrowed(@InRange(min = 0, max = 1) double x) {
        @Override
        @InRange(min = 0, max = 1, maxInclusive = false)
        public double x() {
            return x;
        }
    }

    @Test
    void an_accessor_that_says_the_same_as_its_component_says_nothing_of_its_own() {
        assertThat(enterOf(Row.class)).isEmpty();
        assertThat(enterOf(Narrowed.class)).containsExactly("(Ldev/proviso/weaver/WordsTest$Narrowed;)J");
    }

    @Contracted
    static class Constrained {
        void takes(List<@NotNull String> x) {}

        void takesDeep(List<? extends List<@NotNull String>[]> x) {}

        void consumes(Consumer<? super @NotNull String> x) {}

        List<@NotNull String> gives() {
            return List.of();
        }

        void nothing(List<String> x) {}
    }

    @Test
    void constraints_on_what_a_type_holds_are_found_and_on_what_it_only_takes_are_not() {
        assertThat(ContractScan.of(Views.of(Constrained.class)))
                .extracting(ContractedMethod::name)
                .containsExactly("takes", "takesDeep", "gives");
    }

    @Finite
    @interface Lost {}

    static class Made {
        @Lost
        Made() {}
    }

    @Test
    void what_is_not_kept_on_a_constructor_is_told_by_the_name_of_its_class() {
        assertThat(UnseenWords.in(Views.of(Made.class)))
                .isEqualTo("@Lost on dev.proviso.weaver.WordsTest$Made is not kept for run time; write"
                        + " @Retention(RetentionPolicy.RUNTIME) on dev.proviso.weaver.WordsTest$Lost");
    }

    @Test
    void a_generic_signature_that_is_none_disturbs_nothing() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, 0, "dev/proviso/weaver/Obfuscated", "<T", "dev/proviso/weaver/WordsTest$Base", null);
        writer.visitMethod(Opcodes.ACC_NATIVE, "take", "(Ljava/lang/Object;)V", "(T", null)
                .visitEnd();

        assertThat(ContractScan.of(Views.of(writer.toByteArray())))
                .extracting(ContractedMethod::name)
                .containsExactly("take");
    }

    abstract static class Base {
        abstract void take(@Finite Object x);
    }

    private static List<String> enterOf(Class<?> type) {
        return ContractScan.of(Views.of(type)).stream()
                .map(ContractedMethod::enter)
                .toList();
    }
}
