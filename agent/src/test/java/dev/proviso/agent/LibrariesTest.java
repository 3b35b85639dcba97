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
    private static final String OTHER = "org.springframework.acme.Other";
    private final List<String> read = new ArrayList<>();

    private final Fixtures fixtures = new Fixtures() {
        @Override
        public InputStream getResourceAsStream(String path) {
            read.add(path);
            if (path.endsWith("/Base.class")) {
                return new ByteArrayInputStream(Made.contracted(LIBRARY, Opcodes.V17));
            }
            return path.endsWith("/Other.class")
                    ? new ByteArrayInputStream(Made.overriding(OTHER, LIBRARY))
                    : super.getResourceAsStream(path);
        }
    };

    @BeforeEach
    void reset() {
        Bootstrap.reset();
        fixtures.with(LIBRARY, Made.contracted(LIBRARY, Opcodes.V17));
    }

    @Test
    void one_of_them_is_not_read_to_find_out_about_another() {
        fixtures.transform(OTHER, Made.overriding(OTHER, LIBRARY));

        assertThat(read).isEmpty();
    }

    @Test
    void one_is_read_to_find_out_about_a_class_of_the_application() throws Throwable {
        fixtures.with("com.acme.Sooner", Made.overriding("com.acme.Sooner", LIBRARY));

        Fixtures.call(fixtures.make("Sooner"), "name");
        assertThat(Bootstrap.calls()).hasSize(2);
    }

    @Test
    void so_is_one_above_another() throws Throwable {
        fixtures.with(OTHER, Made.overriding(OTHER, LIBRARY));
        fixtures.with("com.acme.Sooner", Made.overriding("com.acme.Sooner", OTHER));
        fixtures.transform(OTHER, Made.overriding(OTHER, LIBRARY));

        Fixtures.call(fixtures.make("Sooner"), "name");
        assertThat(Bootstrap.calls()).hasSize(2);
    }

    @Test
    void a_class_among_them_that_names_a_word_is_woven() throws Throwable {
        Fixtures.call(fixtures.loadClass(LIBRARY).getConstructor().newInstance(), "name");

        assertThat(Bootstrap.calls()).hasSize(2);
        assertThat(fixtures.rows(LIBRARY)).containsExactly(LIBRARY + " name ()Ljava/lang/String; WOVEN");
    }

    @Test
    void another_that_inherits_from_it_is_woven_if_it_was_defined_before() throws Throwable {
        fixtures.with(OTHER, Made.overriding(OTHER, LIBRARY));
        fixtures.loadClass(LIBRARY);

        Fixtures.call(fixtures.loadClass(OTHER).getConstructor().newInstance(), "name");
        assertThat(Bootstrap.calls()).hasSize(2);
    }

    @Test
    void and_is_reported_if_it_was_not() throws Throwable {
        fixtures.with(OTHER, Made.overriding(OTHER, LIBRARY));

        Fixtures.call(fixtures.loadClass(OTHER).getConstructor().newInstance(), "name");
        assertThat(Bootstrap.calls()).isEmpty();
        assertThat(fixtures.told())
                .containsExactly("proviso: NOT ENFORCED: org.springframework.acme.Other: it was defined before its"
                        + " supertype org.springframework.acme.Base, and neither is searched for contracts of the"
                        + " other, as both lie among libraries");
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
