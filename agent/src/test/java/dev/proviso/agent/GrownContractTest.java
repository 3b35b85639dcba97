package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.link.Bootstrap;
import dev.proviso.weaver.ContractedMethod;
import dev.proviso.weaver.Exit;
import dev.proviso.weaver.Weaver;
import java.util.List;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Classes that were woven when they were built, and have more of a contract since, as what they inherit from has. */
class GrownContractTest {
    private static final String NAME = "com.acme.Grown";
    private static final byte[] PLAIN = Made.doingBoth(NAME, "com.acme.Made");
    private static final ContractedMethod OWN = new ContractedMethod(
            "own",
            "()Ljava/lang/String;",
            "(Lcom/acme/Grown;)J",
            Exit.RETURN,
            "(Lcom/acme/Grown;Ljava/lang/String;J)V",
            null);
    private static final ContractedMethod BEGINNING_OF_OWN =
            new ContractedMethod("own", "()Ljava/lang/String;", "(Lcom/acme/Grown;)V", Exit.NONE, "", null);

    private final Fixtures fixtures = new Fixtures();

    @BeforeEach
    void define_what_it_inherits_from() throws ClassNotFoundException {
        Bootstrap.reset();
        fixtures.with("com.acme.Made", Made.contracted("com.acme.Made", Opcodes.V17));
        fixtures.load("Made");
    }

    @Test
    void the_methods_that_have_no_call_are_woven() throws Throwable {
        fixtures.with(NAME, Weaver.weave(new ClassReader(PLAIN), List.of(OWN)));

        Fixtures.call(fixtures.make("Grown"), "name");
        assertThat(Bootstrap.calls()).hasSize(2);
        assertThat(fixtures.rows(NAME))
                .containsExactly(NAME + " own ()Ljava/lang/String; WOVEN", NAME + " name ()Ljava/lang/String; WOVEN");
    }

    @Test
    void those_that_have_are_not_woven_twice() throws Throwable {
        fixtures.with(NAME, Weaver.weave(new ClassReader(PLAIN), List.of(OWN)));

        Fixtures.call(fixtures.make("Grown"), "own");
        assertThat(Bootstrap.calls()).hasSize(2);
    }

    @Test
    void one_that_lacks_the_call_at_its_end_is_reported() throws Throwable {
        fixtures.with(NAME, Weaver.weave(new ClassReader(PLAIN), List.of(BEGINNING_OF_OWN)));

        fixtures.load("Grown");
        assertThat(fixtures.rows(NAME))
                .containsExactly(
                        NAME
                                + " own ()Ljava/lang/String; NOT_ENFORCED it was woven when its contract said less, and has no"
                                + " call at its end; compile its class anew",
                        NAME + " name ()Ljava/lang/String; WOVEN");
        assertThat(fixtures.told())
                .containsExactly(
                        "proviso: NOT ENFORCED: com.acme.Grown.own: it was woven when its contract said less, and"
                                + " has no call at its end; compile its class anew");
    }
}
