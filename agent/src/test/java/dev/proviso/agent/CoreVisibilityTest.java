package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.junit.jupiter.api.Test;

class CoreVisibilityTest {
    @Test
    void where_core_is_not_seen_nothing_is_woven_and_it_is_said_once_for_the_loader() throws Throwable {
        Fixtures blind = new Fixtures() {
            @Override
            public URL getResource(String name) {
                return name.startsWith("dev/proviso/link/") ? null : super.getResource(name);
            }
        };
        Fixtures.call(blind.make("Forms"), "instance", new double[0]);
        blind.load("Carries");

        assertThat(blind.told())
                .containsExactly("proviso: NOT ENFORCED: com.acme.Forms: its class loader does not see proviso-core "
                        + "(add the dependency to that application)");
        assertThat(blind.rows("com.acme.Forms"))
                .containsExactly("com.acme.Forms *  NOT_ENFORCED its class loader does not see proviso-core");
        assertThat(blind.rows("com.acme.Carries")).hasSize(1);
    }

    @Test
    void a_loader_that_finds_the_file_and_refuses_the_class_does_not_see_core() throws Throwable {
        Fixtures isolating = new Fixtures() {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.startsWith("dev.proviso.link.")) {
                    throw new ClassNotFoundException(name);
                }
                return super.loadClass(name, resolve);
            }
        };
        Fixtures.call(isolating.make("Forms"), "instance", new double[0]);

        assertThat(isolating.rows("com.acme.Forms"))
                .containsExactly("com.acme.Forms *  NOT_ENFORCED its class loader does not see proviso-core");
    }
}
