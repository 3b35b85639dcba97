package dev.proviso.e2e.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The live page of a program under the shipped agent. */
class LivePageTest {
    private static final String MAIN = "com.acme.checks.Watched";
    private static final String TOKEN = "a-token-of-my-own";

    @Test
    void an_argument_of_the_agent_serves_it_and_the_program_ends_all_the_same() throws IOException {
        int port = freePort();
        Outcome outcome = withDashboard()
                .withAgent("dashboard=" + port + ",dashboard.token=" + TOKEN)
                .run(MAIN, Integer.toString(port), TOKEN);

        assertThat(outcome.out()).containsExactly("2", "seen");
        assertThat(Acme.withoutSlf4j(outcome.err()))
                .containsExactly("proviso: the live page is at http://127.0.0.1:" + port + "/?token=" + TOKEN);
        assertThat(outcome.status()).isZero();
    }

    @Test
    void a_port_in_use_is_one_line_and_the_program_goes_on() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            Outcome outcome = withDashboard().withAgent("dashboard=" + port).run(MAIN);

            assertThat(outcome.out()).containsExactly("2");
            assertThat(Acme.withoutSlf4j(outcome.err()))
                    .containsExactly("proviso: no live page (dashboard=" + port + "): port " + port
                            + " of 127.0.0.1 can not be had (Address already in use):"
                            + " set dashboard to another, or to 0 for any that is free");
            assertThat(outcome.status()).isZero();
        }
    }

    @Test
    void where_others_can_reach_it_it_is_not_served_without_a_token() {
        Outcome outcome = withDashboard()
                .with("-Dproviso.dashboard=0.0.0.0:0")
                .withAgent()
                .run(MAIN);

        assertThat(Acme.withoutSlf4j(outcome.err()))
                .containsExactly(
                        "proviso: no live page (dashboard=0.0.0.0:0): other machines can reach 0.0.0.0, so the live page"
                                + " needs a token of yours there: set dashboard.token to at least 16 characters");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void without_its_jar_one_line_names_it() {
        Outcome outcome = new Fork().withAgent("dashboard=0").run(MAIN);

        assertThat(outcome.out()).containsExactly("2");
        assertThat(Acme.withoutSlf4j(outcome.err()))
                .containsExactly("proviso: no live page (dashboard=0): there is no live page on the class path:"
                        + " add dev.proviso:proviso-dashboard");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void without_the_server_of_the_jdk_one_line_names_its_module() {
        Outcome outcome = withDashboard()
                .withAgent("dashboard=0")
                .with("--limit-modules=java.base,java.logging,java.instrument")
                .run(MAIN);

        assertThat(outcome.out()).containsExactly("2");
        assertThat(Acme.withoutSlf4j(outcome.err()))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(
                        "proviso: no live page (dashboard=0): the live page can not be served, as com/sun/net/httpserver/")
                .endsWith(" is missing: add the module jdk.httpserver to this runtime");
    }

    @Test
    void where_nobody_asks_for_it_nothing_of_it_is_loaded() {
        Outcome outcome = withDashboard().withAgent().with("-Xlog:class+load").run(MAIN);

        assertThat(outcome.out())
                .contains("2")
                .noneMatch(
                        line -> line.contains(" dev.proviso.dashboard.") || line.contains(" com.sun.net.httpserver."));
    }

    private static Fork withDashboard() {
        List<Path> classPath = new ArrayList<>(Jars.ofAnApplication());
        classPath.add(Jars.shipped("dashboard"));
        return new Fork().onClassPath(classPath);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
