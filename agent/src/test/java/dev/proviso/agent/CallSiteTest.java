package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.link.Bootstrap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The protocol with core: which call sites a method of each form has, and with which types. */
class CallSiteTest {
    private final Fixtures fixtures = new Fixtures();

    @BeforeEach
    void reset() {
        Bootstrap.reset();
    }

    @Test
    void an_instance_method_passes_its_receiver_and_its_arguments() throws Throwable {
        Object forms = fixtures.make("Forms");
        double[] x = {1, 2};
        Fixtures.call(forms, "instance", x);

        assertThat(signatures()).containsExactly("enter(Forms,double[])void");
        assertThat(arguments(0)).containsExactly(forms, x);
    }

    @Test
    void a_call_site_tells_the_method_that_it_stands_in() throws Throwable {
        Fixtures.call(fixtures.make("Forms"), "instance", new double[0]);

        Bootstrap.Site site = Bootstrap.linked().get(0);
        assertThat(site.caller()).isEqualTo(fixtures.load("Forms"));
        assertThat(site.method()).isEqualTo("instance");
        assertThat(site.descriptor()).isEqualTo("([D)V");
    }

    @Test
    void a_static_method_has_no_receiver() throws Throwable {
        Fixtures.call(fixtures.load("Forms"), "statically", new double[3]);

        assertThat(signatures()).containsExactly("enter(double[])void");
    }

    @Test
    void private_and_self_called_methods_are_checked() throws Throwable {
        Fixtures.call(fixtures.make("Forms"), "callsHidden", new double[0]);

        assertThat(signatures()).containsExactly("enter(Forms,double[])void");
        assertThat(Bootstrap.linked().get(0).method()).isEqualTo("hidden");
    }

    @Test
    void final_and_synchronized_methods_are_checked() throws Throwable {
        Fixtures.call(fixtures.make("Forms"), "guarded", new double[0]);

        assertThat(signatures()).containsExactly("enter(Forms,double[])void");
    }

    @Test
    void a_constructor_passes_its_arguments_before_there_is_an_instance() throws Throwable {
        double[] weights = {1};
        fixtures.make("Forms", weights, 2);

        assertThat(signatures()).containsExactly("enter(double[],int)void");
        assertThat(arguments(0)).containsExactly(weights, 2);
        assertThat(Bootstrap.linked().get(0).method()).isEqualTo("<init>");
        assertThat(Bootstrap.linked().get(0).descriptor()).isEqualTo("([DI)V");
    }

    @Test
    void a_constructor_that_promises_something_passes_its_instance_at_its_end() throws Throwable {
        Object forms = fixtures.make("Forms", 1L, 2.0, true);

        assertThat(signatures()).containsExactly("enter(long,double,boolean)long", "exit(Forms,long)void");
        assertThat(arguments(1)).containsExactly(forms, Bootstrap.SIZES);
    }

    @Test
    void arguments_of_every_type_arrive_unboxed_and_in_order() throws Throwable {
        Object forms = fixtures.make("Forms");
        double[][] i = {{1}};
        String[] j = {"j"};
        Fixtures.call(forms, "wide", 1L, 2.0, true, (byte) 4, '5', (short) 6, 7, 8f, i, j);

        assertThat(signatures())
                .containsExactly("enter(Forms,long,double,boolean,byte,char,short,int,float,double[][],String[])void");
        assertThat(arguments(0)).containsExactly(forms, 1L, 2.0, true, (byte) 4, '5', (short) 6, 7, 8f, i, j);
    }

    @Test
    void generic_parameters_have_their_erased_types() throws Throwable {
        Fixtures.call(fixtures.make("Forms"), "generic", List.of("a"), "b");

        assertThat(signatures()).containsExactly("enter(Forms,List,Comparable)void");
    }

    @Test
    void a_promise_on_the_return_is_kept_at_the_exit() throws Throwable {
        Object forms = fixtures.make("Forms");
        double[][] x = {{1, 2}};
        Fixtures.call(forms, "returning", (Object) x);

        assertThat(signatures()).containsExactly("enter(Forms,double[][])long", "exit(Forms,double[][],long)void");
        assertThat(arguments(1)).containsExactly(forms, x, Bootstrap.SIZES);
    }

    @Test
    void a_static_exit_has_no_receiver() throws Throwable {
        Fixtures.call(fixtures.load("Forms"), "staticReturning");

        assertThat(signatures()).containsExactly("enter()long", "exit(double,long)void");
        assertThat(arguments(1)).containsExactly(2.5, Bootstrap.SIZES);
    }

    @Test
    void a_long_return_and_a_long_from_the_entry_do_not_collide() throws Throwable {
        Object forms = fixtures.make("Forms");

        assertThat(Fixtures.call(forms, "longReturning")).isEqualTo(7L);
        assertThat(arguments(1)).containsExactly(forms, 7L, Bootstrap.SIZES);
    }

    @Test
    void a_method_that_only_requires_training_has_no_exit() throws Throwable {
        Fixtures.call(fixtures.make("Forms"), "trainedOnly", new double[0]);

        assertThat(signatures()).containsExactly("enter(Forms,double[])void");
    }

    @Test
    void a_method_without_a_contract_is_left_alone() throws Throwable {
        Fixtures.call(fixtures.make("Forms"), "plain", new double[0]);

        assertThat(Bootstrap.linked()).isEmpty();
    }

    private static List<String> signatures() {
        return Bootstrap.linked().stream().map(Bootstrap.Site::signature).toList();
    }

    private static List<Object> arguments(int call) {
        return Bootstrap.calls().get(call).arguments();
    }
}
