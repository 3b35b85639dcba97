package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.link.Bootstrap;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes of well-known libraries are not read to find out about others; what is in them all the same is not lost. */
class LibrariesTest {
    private static final String LIBRARY = "org.springframework.acme.Base";
    private final List<String> read = new ArrayList<>();

    private final Fixtures fixtures = new Fixtures() {
        @Override
        public InputStream getResourceAsStream(String path) {
            read.add(path);
            return path.endsWith("/Base.class")
                    ? new ByteArrayInputStream(Made.contracted("org.springframework.acme.Base", Opcodes.V17))
                    : super.getResourceAsStream(path);
        }
    };

    @BeforeEach
    void reset() {
        Bootstrap.reset();
        fixtures.with(LIBRARY, Made.contracted(LIBRARY, Opcodes.V17));
    }

    @Test
    void a_supertype_among_them_is_not_read() {
        fixtures.transform("com.acme.Model", Made.overriding("com.acme.Model", LIBRARY));

        assertThat(read).isEmpty();
    }

    @Test
    void one_elsewhere_is_read() {
        fixtures.transform("com.acme.Model", Made.overriding("com.acme.Model", "org.springframework.samples.Base"));

        assertThat(read).contains("org/springframework/samples/Base.class");
    }

    @Test
    void a_class_among_them_that_names_a_word_is_woven() throws Throwable {
        Fixtures.call(fixtures.loadClass(LIBRARY).getConstructor().newInstance(), "name");

        assertThat(Bootstrap.calls()).hasSize(2);
        assertThat(fixtures.rows(LIBRARY)).containsExactly(LIBRARY + " name ()Ljava/lang/String; WOVEN");
    }

    @Test
    void a_class_that_inherits_from_it_is_woven_if_it_was_defined_before() throws Throwable {
        fixtures.with("com.acme.Later", Made.overriding("com.acme.Later", LIBRARY));
        fixtures.loadClass(LIBRARY);

        Fixtures.call(fixtures.make("Later"), "name");
        assertThat(Bootstrap.calls()).hasSize(2);
    }

    @Test
    void and_is_reported_if_it_was_not() throws Throwable {
        fixtures.with("com.acme.Sooner", Made.overriding("com.acme.Sooner", LIBRARY));

        Fixtures.call(fixtures.make("Sooner"), "name");
        assertThat(Bootstrap.calls()).isEmpty();
        assertThat(fixtures.told())
                .containsExactly("proviso: NOT ENFORCED: com.acme.Sooner: it was defined before its supertype"
                        + " org.springframework.acme.Base, which lies among libraries that are not searched for"
                        + " contracts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org/springframework/core/Ordered", "kotlin/jvm/internal/Lambda", "jakarta/inject/Named"})
    void they_are_known_by_their_packages(String name) {
        assertThat(Libraries.have(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"com/acme/Model", "org/springframework/samples/petclinic/Vet", "org/springframeworks/X"})
    void others_are_read(String name) {
        assertThat(Libraries.have(name)).isFalse();
    }
}
