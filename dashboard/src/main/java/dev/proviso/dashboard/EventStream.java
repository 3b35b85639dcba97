package dev.proviso.dashboard;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;

/**
 * Events as they happen, as server-sent events. An event's id is the start that it belongs to and its number; who has lost
 * the connection comes back with the last one in {@code Last-Event-ID}, and is given those behind it.
 */
final class EventStream implements Route {
    private final EventRing ring;
    private final Clients clients;
    private final Workers workers;
    private final String start;

    /** @param start a word that no other start of the page has */
    EventStream(EventRing ring, Clients clients, Workers workers, String start) {
        this.ring = ring;
        this.clients = clients;
        this.workers = workers;
        this.start = start;
    }

    @Override
    public String methods() {
        return "GET";
    }

    @Override
    public void answer(HttpExchange exchange) throws IOException {
        if (!clients.enter()) {
            exchange.getResponseHeaders().set("Retry-After", "10");
            Reply.refuse(
                    exchange, new Refusal(503, Clients.MOST + " browsers look at the page, which is the most it has"));
            return;
        }
        try {
            Cursor cursor = new Cursor(ring, from(exchange));
            new Feed(Reply.stream(exchange, "text/event-stream; charset=utf-8"), start, clients, workers).run(cursor);
        } finally {
            clients.leave();
        }
    }

    private long from(HttpExchange exchange) {
        List<String> last = exchange.getRequestHeaders().getOrDefault("Last-Event-ID", List.of());
        if (last.size() == 1 && last.get(0).matches("[a-z0-9]+-[0-9]{1,18}")) {
            String[] parts = last.get(0).split("-", 2);
            if (parts[0].equals(start)) {
                return Long.parseLong(parts[1]) + 1;
            }
        }
        return Math.max(ring.begin(), ring.end() - Cursor.QUEUE);
    }
}
