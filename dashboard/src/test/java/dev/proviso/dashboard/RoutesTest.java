package dev.proviso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.proviso.report.InternalFaults;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutesTest {

    @Test
    void an_answer_that_fails_says_of_what_kind_and_is_counted_and_told_as_a_fault()
            throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        int port = server.getAddress().getPort();
        Gate gate = new Gate(new Hosts("127.0.0.1", port), Token.made());
        server.createContext("/", new Routes(gate, Map.of("/faulty", new Faulty())));
        server.start();
        long before = InternalFaults.count();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/faulty"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).isEqualTo("failed: java.lang.IllegalStateException\n");
            assertThat(InternalFaults.count()).isEqualTo(before + 1);
            assertThat(InternalFaults.told())
                    .contains("proviso: internal fault, NOT MANAGED: the live page, answering /faulty:"
                            + " java.lang.IllegalStateException: not for the browser");
        } finally {
            server.stop(0);
        }
    }

    private static final class Faulty implements Route {
        @Override
        public String methods() {
            return "GET";
        }

        @Override
        public boolean isSecret() {
            return false;
        }

        @Override
        public void answer(HttpExchange exchange) {
            throw new IllegalStateException("not for the browser");
        }
    }
}
