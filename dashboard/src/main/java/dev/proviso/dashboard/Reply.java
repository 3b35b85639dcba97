package dev.proviso.dashboard;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** An answer, with what tells a browser to trust nothing but it. */
final class Reply {
    static final String JSON = "application/json; charset=utf-8";
    static final String TEXT = "text/plain; charset=utf-8";

    private static final int EMPTY = -1;
    private static final int CHUNKED = 0;
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private Reply() {}

    /** A whole answer; its head alone if that was asked for. */
    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        head(exchange, type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(status, EMPTY);
            return;
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? EMPTY : body.length);
        if (body.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    static void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
        send(exchange, refusal.status(), TEXT, (refusal.reason() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Begins an answer that has no end. */
    static OutputStream stream(HttpExchange exchange, String type) throws IOException {
        head(exchange, type);
        exchange.sendResponseHeaders(200, CHUNKED);
        return exchange.getResponseBody();
    }

    private static void head(HttpExchange exchange, String type) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
    }
}
