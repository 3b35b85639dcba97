package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgramTest {
    private static final List<String> CALLS = new ArrayList<>();
    private static final MethodHandle LENGTH = find("length", String.class);
    private static final MethodHandle PLUS = find("plus", int.class, int.class);

    private final Program program =
            new Program(MethodType.methodType(void.class, String.class, double.class, String.class));

    @BeforeEach
    void forget() {
        CALLS.clear();
    }

    @Test
    void a_constant_needs_no_argument() throws Throwable {
        assertThat(run(program.constant(7))).isEqualTo(7);
    }

    @Test
    void a_function_takes_arguments_by_their_place() throws Throwable {
        assertThat(run(program.call(LENGTH, program.argument(2)))).isEqualTo(5);
    }

    @Test
    void a_function_takes_what_other_functions_give() throws Throwable {
        Program.Part sum = program.call(
                PLUS,
                program.call(LENGTH, program.argument(0)),
                program.call(PLUS, program.constant(10), program.call(LENGTH, program.argument(2))));

        assertThat(run(sum)).isEqualTo(18);
    }

    @Test
    void an_argument_may_be_taken_twice() throws Throwable {
        Program.Part length = program.call(LENGTH, program.argument(0));

        assertThat(run(program.call(PLUS, length, length))).isEqualTo(6);
        assertThat(CALLS).containsExactly("length(abc)", "length(abc)", "plus");
    }

    @Test
    void a_register_is_computed_once_however_often_it_is_used() throws Throwable {
        Program.Part length = program.register(program.call(LENGTH, program.argument(0)));

        assertThat(run(program.call(PLUS, length, program.call(PLUS, length, length))))
                .isEqualTo(9);
        assertThat(CALLS).containsExactly("length(abc)", "plus", "plus");
    }

    @Test
    void registers_are_computed_in_order_and_may_use_earlier_ones() throws Throwable {
        Program.Part first = program.register(program.call(LENGTH, program.argument(2)));
        Program.Part second = program.register(program.call(LENGTH, program.argument(0)));
        Program.Part third = program.register(program.call(PLUS, second, first));

        assertThat(run(program.call(PLUS, third, second))).isEqualTo(11);
        assertThat(CALLS).containsExactly("length(right)", "length(abc)", "plus", "plus");
    }

    @Test
    void a_register_that_nothing_uses_is_computed_all_the_same() throws Throwable {
        program.register(program.call(LENGTH, program.argument(0)));

        assertThat(run(program.constant(1))).isEqualTo(1);
        assertThat(CALLS).containsExactly("length(abc)");
    }

    @Test
    void a_register_may_be_the_result() throws Throwable {
        assertThat(run(program.register(program.call(LENGTH, program.argument(0)))))
                .isEqualTo(3);
    }

    @Test
    void the_whole_takes_the_arguments_with_their_exact_types() {
        MethodHandle whole = program.finish(program.call(LENGTH, program.argument(0)));

        assertThat(whole.type()).isEqualTo(MethodType.methodType(int.class, String.class, double.class, String.class));
    }

    private int run(Program.Part result) throws Throwable {
        return (int) program.finish(result).invokeExact("abc", 1.5, "right");
    }

    static int length(String text) {
        CALLS.add("length(" + text + ")");
        return text.length();
    }

    static int plus(int a, int b) {
        CALLS.add("plus");
        return a + b;
    }

    private static MethodHandle find(String name, Class<?>... parameters) {
        try {
            return MethodHandles.lookup()
                    .findStatic(ProgramTest.class, name, MethodType.methodType(int.class, parameters));
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(name, missing);
        }
    }
}
