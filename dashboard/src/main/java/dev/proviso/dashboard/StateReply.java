package dev.proviso.dashboard;

import com.sun.net.httpserver.HttpExchange;
import dev.proviso.schema.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** How things stand, as JSON. However many ask, it is read a few times a second. */
final class StateReply implements Route {
    private static final long FRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final Snapshot snapshot;
    private byte[] last = new byte[0];
    private long readAt;

    StateReply(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    public void answer(HttpExchange exchange) throws IOException {
        Reply.send(exchange, 200, Reply.JSON, json());
    }

    private synchronized byte[] json() {
        long now = System.nanoTime();
        if (last.length == 0 || now - readAt > FRESH_NANOS) {
            last = JsonText.line(snapshot.map()).getBytes(StandardCharsets.UTF_8);
            readAt = now;
        }
        return last;
    }
}
