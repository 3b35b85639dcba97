package dev.proviso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.Proviso;
import dev.proviso.live.LivePage;
import dev.proviso.live.PageSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class StartTest {
    private static final String TOKEN = "a-token-of-my-own";

    @Test
    void core_finds_it_as_a_service() {
        assertThat(ServiceLoader.load(LivePage.class)).singleElement().isInstanceOf(DashboardPage.class);
    }

    @Test
    void a_call_serves_it_on_the_loopback_address_with_a_token() {
        URI page = Proviso.dashboard(0);

        assertThat(page.toString()).matches("http://127\\.0\\.0\\.1:[0-9]+/\\?token=[A-Za-z0-9_-]{43}");
        assertThat(new Visitor(page).get("/state").statusCode()).isEqualTo(200);
    }

    @Test
    void a_port_in_use_is_told_with_what_to_do() throws IOException {
        try (PageServer first = Pages.usual()) {
            int port = first.uri().getPort();

            assertThatThrownBy(() -> PageServer.start(settings(PageSettings.LOOPBACK, port, null)))
                    .isInstanceOf(IOException.class)
                    .hasCauseInstanceOf(BindException.class)
                    .hasMessage("port " + port + " of 127.0.0.1 can not be had (Address already in use):"
                            + " set dashboard to another, or to 0 for any that is free");
            assertThatThrownBy(() -> Proviso.dashboard(port))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageStartingWith(
                            "no live page on port " + port + ": port " + port + " of 127.0.0.1 can not");
        }
    }

    @Test
    void where_others_can_reach_it_it_needs_a_token_of_ones_own() {
        assertThatThrownBy(() -> PageServer.start(settings("0.0.0.0", 0, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("other machines can reach 0.0.0.0, so the live page needs a token of yours there:"
                        + " set dashboard.token to at least 16 characters");
    }

    @Test
    void with_one_it_is_served_there() throws IOException {
        try (PageServer server = PageServer.start(settings("0.0.0.0", 0, TOKEN))) {
            assertThat(server.uri().toString()).matches("http://127\\.0\\.0\\.1:[0-9]+/\\?token=" + TOKEN);
            assertThat(new Visitor(server.uri()).get("/state").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_token_too_short_starts_nothing() {
        assertThatThrownBy(() -> PageServer.start(settings(PageSettings.LOOPBACK, 0, "short")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_host_that_nobody_knows_is_told() {
        assertThatThrownBy(() -> PageServer.start(settings("no such host", 0, TOKEN)))
                .isInstanceOf(IOException.class)
                .hasMessage("no address is known of the host 'no such host'");
    }

    @Test
    void its_threads_keep_no_program_running() {
        try (PageServer server = Pages.usual()) {
            new Visitor(server.uri()).get("/state");

            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().startsWith("proviso-dashboard")
                            || thread.getName().startsWith("HTTP-Dispatcher"))
                    .isNotEmpty()
                    .allMatch(Thread::isDaemon)
                    .allMatch(thread -> thread.getContextClassLoader() == null);
        }
    }

    @Test
    void two_pages_live_beside_one_another() {
        try (PageServer one = Pages.usual();
                PageServer other = Pages.usual()) {
            assertThat(new Visitor(one.uri()).get("/state").statusCode()).isEqualTo(200);
            assertThat(new Visitor(other.uri()).get("/state").statusCode()).isEqualTo(200);
        }
    }

    private static PageSettings settings(String host, int port, String token) {
        return new PageSettings(host, port, token, false);
    }
}
