package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;
import org.junit.jupiter.api.Test;

/** The JVM shows no agent the classes of lambdas: a proxy checks them. */
class LambdasTest {

    interface Kernel {
        @ExpectShape("n m")
        double[][] apply(@ExpectShape("n d") double[][] a, @ExpectShape("m d") double[][] b);
    }

    private final Kernel bare = (a, b) -> new double[a.length][a.length];

    @Test
    void a_lambda_as_it_is_goes_unchecked() {
        assertThat(bare.apply(new double[2][3], new double[9][4])).hasDimensions(2, 2);
    }

    @Test
    void a_guarded_lambda_is_held_to_its_interface() {
        Kernel kernel = Proviso.guard(bare);

        assertThat(kernel.apply(new double[2][3], new double[2][3])).hasDimensions(2, 2);
        assertBreaks(() -> kernel.apply(new double[2][3], new double[2][4]), """
                Kernel.apply(a, b) broke its contract
                  DIM_MISMATCH  b, axis 1 (d): expected 3, bound by a, axis 1; got 4
                                b is "m d", here (2, 4)
                                        ^            ^
                """);
        assertBreaks(() -> kernel.apply(new double[2][3], new double[4][3]), """
                Kernel.apply(a, b) broke its contract
                  DIM_MISMATCH  return, axis 1 (m): expected 4, bound by b, axis 0; got 2
                                return is "n m", here (2, 2)
                                             ^            ^
                """);
    }

    @Test
    void a_method_reference_can_be_guarded_by_its_interface() {
        Kernel kernel = Proviso.guard(Kernel.class, LambdasTest::product);

        assertBreaks(() -> kernel.apply(null, new double[1][1]), """
                Kernel.apply(a, b) broke its contract
                  NULL_VALUE  a is null, expected "n d"
                """);
    }

    private static double[][] product(double[][] a, double[][] b) {
        return new double[a.length][b.length];
    }
}
