package dev.proviso.e2e.modes;

import static dev.proviso.e2e.kit.Broken.codes;
import static dev.proviso.e2e.kit.InMode.inMode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.proviso.Mode;
import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.e2e.kit.Heard;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Which classes a mode governs. */
class NamesTest {

    static class Outer {
        static int ofClass(@ExpectShape("2") double[] x) {
            return x.length;
        }

        int ofInstance(@ExpectShape("2") double[] x) {
            return x.length;
        }

        static class Nested {
            int size(@ExpectShape("2") double[] x) {
                return x.length;
            }
        }
    }

    static class Neighbour {
        Neighbour(@ExpectShape("2") double[] x) {}
    }

    static class Layered {
        static int size(@ExpectShape("2") double[] x) {
            return x.length;
        }

        static class Inner {
            static int size(@ExpectShape("2") double[] x) {
                return x.length;
            }

            static class Innermost {
                static int size(@ExpectShape("2") double[] x) {
                    return x.length;
                }
            }
        }
    }

    static class Base {
        int size(@ExpectShape("2") double[] x) {
            return x.length;
        }
    }

    static class Sub extends Base {}

    private static final double[] BAD = new double[3];

    private static void assertStopped(ThrowingCallable call) {
        assertThat(codes(call)).containsExactly("DIM_MISMATCH");
    }

    private static void assertGoesOn(ThrowingCallable call) {
        assertThatCode(call).doesNotThrowAnyException();
    }

    @Test
    void a_class_with_those_nested_in_it() throws Throwable {
        inMode(Mode.OFF, Outer.class, () -> {
            assertGoesOn(() -> Outer.ofClass(BAD));
            assertGoesOn(() -> new Outer().ofInstance(BAD));
            assertGoesOn(() -> new Outer.Nested().size(BAD));
            assertStopped(() -> new Neighbour(BAD));
        });
        assertStopped(() -> Outer.ofClass(BAD));
        assertStopped(() -> new Outer().ofInstance(BAD));
        assertStopped(() -> new Outer.Nested().size(BAD));
    }

    @Test
    void a_package_with_all_below_it() throws Throwable {
        assertStopped(() -> new Neighbour(BAD));
        inMode(Mode.OFF, "dev.proviso.e2e", () -> assertGoesOn(() -> new Neighbour(BAD)));
        assertStopped(() -> new Neighbour(BAD));
    }

    @Test
    void the_longest_name_governs_whatever_was_set_first() throws Throwable {
        try (Heard heard = Heard.listening()) {
            inMode(Mode.OFF, Layered.Inner.class, () -> {
                inMode(Mode.WARN, Layered.class, () -> {
                    inMode(Mode.ENFORCE, Layered.Inner.Innermost.class, () -> {
                        assertGoesOn(() -> Layered.size(BAD));
                        assertGoesOn(() -> Layered.Inner.size(BAD));
                        assertStopped(() -> Layered.Inner.Innermost.size(BAD));
                    });
                });
            });
            assertThat(heard.modes()).containsExactly(Mode.WARN, Mode.ENFORCE);
        }
    }

    @Test
    void the_class_that_declares_the_method_is_asked_and_not_the_models() throws Throwable {
        inMode(Mode.OFF, Sub.class, () -> assertStopped(() -> new Sub().size(BAD)));
        inMode(Mode.OFF, Base.class, () -> assertGoesOn(() -> new Sub().size(BAD)));
    }

    @Test
    void a_name_is_no_mere_prefix() throws Throwable {
        String prefix = Outer.class.getName().substring(0, Outer.class.getName().length() - 1);

        inMode(Mode.OFF, prefix, () -> assertStopped(() -> Outer.ofClass(BAD)));
    }

    @Test
    void the_mode_of_a_name_can_be_asked_for() throws Throwable {
        inMode(Mode.WARN, "com.acme.models", () -> {
            assertThat(Proviso.modeOf("com.acme.models.Scaler$Nested")).isEqualTo(Mode.WARN);
            assertThat(Proviso.modeOf("com.acme.modelsOfOthers")).isEqualTo(Mode.ENFORCE);
            assertThat(Proviso.modeOf("com.acme")).isEqualTo(Mode.ENFORCE);
        });
    }
}
