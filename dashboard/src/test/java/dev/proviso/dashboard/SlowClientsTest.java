package dev.proviso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.report.Reporter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Browsers, and what is no browser, that take their time. */
@Timeout(60)
class SlowClientsTest {
    private static final String HALF = "GET /state HTTP/1.1\r\nHost: 127.0.0.1";

    @Test
    void requests_that_are_never_finished_do_not_keep_others_out() throws Exception {
        try (PageServer server = Pages.impatient(200)) {
            List<Socket> halves = new ArrayList<>();
            try {
                for (int i = 0; i < 2 * Workers.THREADS; i++) {
                    halves.add(open(server, HALF));
                }
                TimeUnit.MILLISECONDS.sleep(400);
                for (int i = 0; i < 10; i++) {
                    assertThat(new Visitor(server.uri()).get("/state").statusCode())
                            .isEqualTo(200);
                }
            } finally {
                close(halves);
            }
        }
    }

    @Test
    void a_browser_that_does_not_read_holds_up_nobody_who_publishes() throws Exception {
        try (PageServer server = Pages.impatient(10_000);
                Socket deaf = open(server, events(server))) {
            EventStreamTest.until(() -> server.clients().count() == 1);
            int published = 100_000;
            long longest = 0;
            long begun = System.nanoTime();
            for (int i = 0; i < published; i++) {
                long before = System.nanoTime();
                Reporter.publish(Happenings.violation("number " + i));
                longest = Math.max(longest, System.nanoTime() - before);
            }
            double perSecond = published / ((System.nanoTime() - begun) / 1e9);

            assertThat(deaf.isConnected()).isTrue();
            assertThat(server.ring().end()).isEqualTo(published);
            assertThat(perSecond).isGreaterThan(10_000);
            assertThat(TimeUnit.NANOSECONDS.toMillis(longest)).isLessThan(1_000);
        }
    }

    @Test
    void a_browser_that_does_not_read_is_sent_away() throws Exception {
        try (PageServer server = Pages.impatient(300);
                Socket deaf = open(server, events(server))) {
            EventStreamTest.until(() -> server.clients().count() == 1);
            EventStreamTest.until(() -> {
                for (int i = 0; i < 500; i++) {
                    Reporter.publish(Happenings.violation("x".repeat(2_000)));
                }
                return server.clients().count() == 0;
            });

            assertThat(deaf.isConnected()).isTrue();
        }
    }

    @Test
    void a_very_long_request_is_refused_and_costs_no_more() throws Exception {
        try (PageServer server = Pages.usual();
                Socket socket = open(
                        server,
                        "GET /state HTTP/1.1\r\nHost: 127.0.0.1:" + server.uri().getPort() + "\r\n")) {
            String header = "X: " + "y".repeat(8_000) + "\r\n";
            try {
                for (int i = 0; i < 10_000; i++) {
                    socket.getOutputStream().write(header.getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException refused) {
                // As it should be: the other end is closed.
            }

            assertThat(new Visitor(server.uri()).get("/state").statusCode()).isEqualTo(200);
        }
    }

    private static String events(PageServer server) {
        Visitor visitor = new Visitor(server.uri());
        return "GET /events HTTP/1.1\r\nHost: 127.0.0.1:" + visitor.port() + "\r\nAuthorization: Bearer "
                + visitor.token() + "\r\n\r\n";
    }

    private static Socket open(PageServer server, String sent) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.uri().getPort()));
        socket.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
