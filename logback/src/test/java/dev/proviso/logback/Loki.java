package dev.proviso.logback;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pushes to Loki see of it, on the loopback address: it decodes the push API's JSON, and answers as it is told. */
final class Loki implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;

    /** One line as Loki keeps it. */
    record Line(JsonNode labels, String text, JsonNode metadata) {}

    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile int answer = NO_CONTENT;
    private volatile int asked;

    Loki() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/loki/api/v1/push", this::take);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/loki/api/v1/push";
    }

    List<Line> lines() {
        return lines;
    }

    int asked() {
        return asked;
    }

    /** The status of its answers from now on; 0 for none at all. */
    void answers(int status) {
        answer = status;
    }

    void answers() {
        answer = NO_CONTENT;
    }

    private synchronized void count() {
        asked++;
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        count();
        if (answer == 0) {
            return;
        }
        int status = answer == NO_CONTENT && !isJson(exchange) ? BAD_REQUEST : answer;
        if (status == NO_CONTENT) {
            for (JsonNode stream : JSON.readTree(new String(body, UTF_8)).get("streams")) {
                for (JsonNode value : stream.get("values")) {
                    if (!value.get(0).asString().matches("\\d{19}")) {
                        throw new IOException("no time in nanoseconds: " + value);
                    }
                    lines.add(new Line(stream.get("stream"), value.get(1).asString(), value.get(2)));
                }
            }
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static boolean isJson(HttpExchange exchange) {
        return String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"))
                .startsWith("application/json");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
