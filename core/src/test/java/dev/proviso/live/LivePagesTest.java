package dev.proviso.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.Proviso;
import dev.proviso.settings.PageAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where no module has a live page. */
class LivePagesTest {

    @Test
    void to_ask_for_the_page_names_the_module() {
        assertThatThrownBy(() -> Proviso.dashboard(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no live page on the class path: add dev.proviso:proviso-dashboard");
    }

    @Test
    void a_port_that_is_none_is_refused() {
        assertThatThrownBy(() -> new PageSettings("localhost", 65_536, null, false))
                .hasMessage("port is 65536: expected 0 to 65535, 0 for any that is free");
    }

    @Test
    void a_setting_that_can_not_be_met_is_told_in_one_line_and_the_program_goes_on()
            throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Dproviso.dashboard=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Asking.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(java.waitFor()).isZero();
        assertThat(lines)
                .containsExactly(
                        "proviso: no live page (dashboard=true): there is no live page on the class path:"
                                + " add dev.proviso:proviso-dashboard",
                        "went on");
    }

    @Test
    void an_address_is_a_port_or_a_host_and_a_port() {
        assertThat(PageAddress.of("true")).isEqualTo(new PageAddress("", -1));
        assertThat(PageAddress.of("8080")).isEqualTo(new PageAddress("", 8080));
        assertThat(PageAddress.of("0.0.0.0:0")).isEqualTo(new PageAddress("0.0.0.0", 0));
        assertThat(PageAddress.of("[::1]:8080")).isEqualTo(new PageAddress("[::1]", 8080));
    }

    /** Has the page begin, and waits for the thread that begins it. */
    static final class Asking {
        private Asking() {}

        public static void main(String[] arguments) throws InterruptedException {
            LivePages.begin();
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("proviso-dashboard-start")) {
                    thread.join();
                }
            }
            System.out.println("went on");
        }
    }
}
