package dev.proviso.weaver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.link.Bootstrap;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies that the JVM takes, and that are easily spoilt by weaving. */
class HardBodiesTest {
    private static final Object[] NONE = {};

    @BeforeEach
    void forget() {
        Bootstrap.calls();
    }

    @Test
    void a_loop_back_to_the_first_instruction_does_not_lead_to_the_entry() throws Exception {
        Class<?> woven = Written.ofStatic("(I)I")
                .code(code -> {
                    Label first = new Label();
                    code.visitLabel(first);
                    code.visitFrame(Opcodes.F_NEW, 1, new Object[] {Opcodes.INTEGER}, 0, NONE);
                    code.visitIincInsn(0, -1);
                    code.visitVarInsn(Opcodes.ILOAD, 0);
                    code.visitJumpInsn(Opcodes.IFGT, first);
                    code.visitVarInsn(Opcodes.ILOAD, 0);
                    code.visitInsn(Opcodes.IRETURN);
                })
                .woven(Exit.RETURN_OR_THROW);

        assertThat(woven.getMethod("run", int.class).invoke(null, 3)).isEqualTo(0);
        assertThat(Bootstrap.calls()).containsExactly("enter[3]", "exitOrThrow[0, null, 42]");
    }

    @Test
    void what_lies_below_a_result_is_dropped() throws Exception {
        Class<?> woven = Written.ofStatic("(ZJ)J").code(HardBodiesTest::leaves).woven(Exit.RETURN);

        assertThat(woven.getMethod("run", boolean.class, long.class).invoke(null, true, 7L))
                .isEqualTo(7L);
        assertThat(woven.getMethod("run", boolean.class, long.class).invoke(null, false, 7L))
                .isEqualTo(1L);
        assertThat(Bootstrap.calls())
                .containsExactly("enter[true, 7]", "exit[7, 42]", "enter[false, 7]", "exit[1, 42]");
    }

    /** Returns the long with nothing, or 1 with much on the stack below it. */
    private static void leaves(MethodVisitor code) {
        Label much = new Label();
        code.visitVarInsn(Opcodes.ILOAD, 0);
        code.visitJumpInsn(Opcodes.IFEQ, much);
        code.visitVarInsn(Opcodes.LLOAD, 1);
        code.visitInsn(Opcodes.LRETURN);
        code.visitLabel(much);
        code.visitFrame(Opcodes.F_NEW, 2, new Object[] {Opcodes.INTEGER, Opcodes.LONG}, 0, NONE);
        code.visitInsn(Opcodes.ICONST_3);
        code.visitInsn(Opcodes.DCONST_1);
        code.visitInsn(Opcodes.ACONST_NULL);
        code.visitInsn(Opcodes.FCONST_0);
        code.visitInsn(Opcodes.DUP_X1);
        code.visitInsn(Opcodes.LCONST_1);
        code.visitInsn(Opcodes.LRETURN);
    }

    @Test
    void an_instance_that_the_body_has_overwritten_reaches_the_exit() throws Exception {
        Class<?> woven = Written.ofInstance("()V")
                .code(code -> {
                    code.visitInsn(Opcodes.ICONST_0);
                    code.visitVarInsn(Opcodes.ISTORE, 0);
                    code.visitInsn(Opcodes.RETURN);
                })
                .woven(Exit.RETURN_OR_THROW);

        woven.getMethod("run").invoke(woven.getConstructor().newInstance());
        assertThat(Bootstrap.calls()).containsExactly("enter[itself]", "exitOrThrow[itself, null, 42]");
    }

    @Test
    void so_does_one_that_a_constructor_has_overwritten() throws Exception {
        Class<?> woven = Written.ofConstructor("(Z)V")
                .code(code -> {
                    Label end = new Label();
                    code.visitVarInsn(Opcodes.ILOAD, 1);
                    code.visitJumpInsn(Opcodes.IFEQ, end);
                    code.visitInsn(Opcodes.NOP);
                    code.visitLabel(end);
                    code.visitFrame(
                            Opcodes.F_NEW, 2, new Object[] {Opcodes.UNINITIALIZED_THIS, Opcodes.INTEGER}, 0, NONE);
                    Written.callSuper(code);
                    code.visitInsn(Opcodes.ACONST_NULL);
                    code.visitVarInsn(Opcodes.ASTORE, 0);
                    code.visitInsn(Opcodes.RETURN);
                })
                .woven(Exit.RETURN);

        woven.getConstructor(boolean.class).newInstance(true);
        assertThat(Bootstrap.calls()).containsExactly("enter[true]", "exit[itself, 42]");
    }

    @Test
    void an_instance_may_be_known_by_a_supertype_alone() throws Exception {
        Class<?> woven = Written.ofInstance("(Z)V")
                .code(code -> {
                    Label end = new Label();
                    code.visitVarInsn(Opcodes.ILOAD, 1);
                    code.visitJumpInsn(Opcodes.IFEQ, end);
                    code.visitInsn(Opcodes.NOP);
                    code.visitLabel(end);
                    code.visitFrame(Opcodes.F_NEW, 2, new Object[] {"java/lang/Object", Opcodes.INTEGER}, 0, NONE);
                    code.visitInsn(Opcodes.RETURN);
                })
                .woven(Exit.RETURN);

        woven.getMethod("run", boolean.class).invoke(woven.getConstructor().newInstance(), false);
        assertThat(Bootstrap.calls()).containsExactly("enter[itself, false]", "exit[itself, 42]");
    }

    @Test
    void handlers_of_its_own_come_before_the_one_that_ends_a_training() throws Exception {
        Class<?> woven = Written.ofStatic("(I)I")
                .code(code -> {
                    Label from = new Label();
                    Label to = new Label();
                    code.visitTryCatchBlock(from, to, to, "java/lang/ArithmeticException");
                    code.visitLabel(from);
                    code.visitInsn(Opcodes.ICONST_4);
                    code.visitVarInsn(Opcodes.ILOAD, 0);
                    code.visitInsn(Opcodes.IDIV);
                    code.visitInsn(Opcodes.IRETURN);
                    code.visitLabel(to);
                    code.visitFrame(Opcodes.F_NEW, 1, new Object[] {Opcodes.INTEGER}, 1, new Object[] {
                        "java/lang/ArithmeticException"
                    });
                    code.visitInsn(Opcodes.POP);
                    code.visitInsn(Opcodes.ICONST_M1);
                    code.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_INT);
                    code.visitInsn(Opcodes.ARRAYLENGTH);
                    code.visitInsn(Opcodes.IRETURN);
                })
                .woven(Exit.RETURN_OR_THROW);

        assertThat(woven.getMethod("run", int.class).invoke(null, 2)).isEqualTo(2);
        assertThatThrownBy(() -> woven.getMethod("run", int.class).invoke(null, 0))
                .hasRootCauseInstanceOf(NegativeArraySizeException.class);
        assertThat(Bootstrap.calls())
                .containsExactly(
                        "enter[2]",
                        "exitOrThrow[2, null, 42]",
                        "enter[0]",
                        "exitOrThrow[0, java.lang.NegativeArraySizeException: -1, 42]");
    }

    @Test
    void a_return_may_be_further_from_the_end_than_a_short_jump_goes() throws Exception {
        Class<?> woven = Written.ofStatic("(I)I")
                .code(code -> {
                    Label further = new Label();
                    code.visitVarInsn(Opcodes.ILOAD, 0);
                    code.visitJumpInsn(Opcodes.IFNE, further);
                    code.visitInsn(Opcodes.ICONST_5);
                    code.visitInsn(Opcodes.IRETURN);
                    code.visitLabel(further);
                    code.visitFrame(Opcodes.F_NEW, 1, new Object[] {Opcodes.INTEGER}, 0, NONE);
                    for (int i = 0; i < 20_000; i++) {
                        code.visitIincInsn(0, 1);
                    }
                    code.visitVarInsn(Opcodes.ILOAD, 0);
                    code.visitInsn(Opcodes.IRETURN);
                })
                .woven(Exit.RETURN_OR_THROW);

        assertThat(woven.getMethod("run", int.class).invoke(null, 0)).isEqualTo(5);
        assertThat(woven.getMethod("run", int.class).invoke(null, 1)).isEqualTo(20_001);
        assertThat(Bootstrap.calls())
                .containsExactly("enter[0]", "exitOrThrow[5, null, 42]", "enter[1]", "exitOrThrow[20001, null, 42]");
    }
}
