package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** A class loader that loads a contracted class while it is asked for a resource, as weaving another class does. */
class ReentrancyTest {
    @Test
    void a_class_loaded_while_another_is_woven_is_left_alone_and_reported() throws Throwable {
        Fixtures fixtures = new Fixtures() {
            private boolean asked;

            @Override
            public InputStream getResourceAsStream(String name) {
                if (!asked) {
                    asked = true;
                    loadOrFail("Carries");
                }
                return super.getResourceAsStream(name);
            }
        };
        Object tree = fixtures.make("Tree");

        assertThat(AgentReport.wove(tree.getClass())).isTrue();
        assertThat(fixtures.rows("com.acme.Carries"))
                .containsExactly("com.acme.Carries *  NOT_ENFORCED it was loaded while another class was being woven");
        assertThat(fixtures.told())
                .containsExactly(
                        "proviso: NOT ENFORCED: com.acme.Carries: it was loaded while another class was being woven");
    }
}
