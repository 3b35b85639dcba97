package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.link.Bootstrap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contracts come down from superclasses and interfaces, to classes whose own bytes name no annotation. */
class InheritanceTest {
    private static final double[] X = {};

    private final Fixtures fixtures = new Fixtures();

    @BeforeEach
    void reset() {
        Bootstrap.reset();
    }

    @Test
    void a_class_that_names_no_annotation_keeps_the_contract_of_a_generic_interface() throws Throwable {
        Object tree = fixtures.make("Tree");
        double[][] x = {{1}};
        fixtures.load("Tree").getMethod("fit", double[][].class, double[].class).invoke(tree, x, X);

        assertThat(signatures())
                .containsExactly("enter(Tree,double[][],double[])Object", "exitOrThrow(Tree,Throwable,Object)void");
    }

    @Test
    void a_call_through_the_bridge_is_checked_once() throws Throwable {
        Object tree = fixtures.make("Tree");
        double[][] x = {{1}};
        fixtures.load("Estimator").getMethod("fit", Object.class, Object.class).invoke(tree, x, X);

        assertThat(tree).hasFieldOrPropertyWithValue("seen", x);
        assertThat(Bootstrap.calls()).hasSize(2);
    }

    @Test
    void an_overload_that_overrides_nothing_has_no_contract() throws Throwable {
        Object tree = fixtures.make("Tree");
        fixtures.load("Tree").getMethod("fit", double[].class, double[].class).invoke(tree, X, X);

        assertThat(Bootstrap.calls()).isEmpty();
    }

    @Test
    void a_default_method_is_checked_in_the_interface() throws Throwable {
        Fixtures.call(fixtures.make("Tree"), "scores", X);

        assertThat(signatures()).containsExactly("enter(Estimator,double[])long", "exit(Estimator,double[],long)void");
    }

    @Test
    void a_static_method_of_an_interface_is_checked() throws Throwable {
        Fixtures.call(fixtures.load("Estimator"), "check", X);

        assertThat(signatures()).containsExactly("enter(double[])void");
    }

    @Test
    void an_override_adds_to_the_return_of_what_it_overrides() throws Throwable {
        Object derived = fixtures.make("Derived", X);
        Bootstrap.reset();
        Fixtures.call(derived, "twoNames", X);

        assertThat(signatures()).containsExactly("enter(Derived,double[])Object", "exit(Derived,double[],Object)void");
    }

    @Test
    void constructors_private_and_static_methods_inherit_nothing() throws Throwable {
        assertThat(rowsOf("Derived"))
                .containsExactly(
                        "com.acme.Derived twoNames ([D)[D WOVEN", "com.acme.Derived packagePrivate ([D)V WOVEN");
    }

    @Test
    void a_package_private_method_is_not_overridden_from_another_package() throws Throwable {
        assertThat(rowsOf("other.Stranger")).isEmpty();
    }

    @Test
    void a_contract_that_the_inherited_method_knows_nothing_of_is_reported() throws Throwable {
        Object model = fixtures.make("Borrows");
        Fixtures.call(model, "scores", X);

        assertThat(Bootstrap.calls()).isEmpty();
        assertThat(fixtures.rows("com.acme.Borrows"))
                .containsExactly(
                        "com.acme.Borrows fit ([[D[D)V WOVEN",
                        "com.acme.Borrows scores ([D)[D NOT_ENFORCED inherited from com.acme.Lends, which does "
                                + "not implement com.acme.Estimator; override it here, or implement com.acme.Estimator there");
    }

    private List<String> rowsOf(String simpleName) throws ClassNotFoundException {
        fixtures.load(simpleName);
        return fixtures.rows("com.acme." + simpleName);
    }

    private static List<String> signatures() {
        return Bootstrap.linked().stream().map(Bootstrap.Site::signature).toList();
    }
}
