package dev.proviso.dashboard;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.proviso.report.InternalFaults;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes each request through the gate, and to what answers it. Nothing that goes wrong comes out of here. */
final class Routes implements HttpHandler {
    private final Gate gate;
    private final Map<String, Route> routes;

    Routes(Gate gate, Map<String, Route> routes) {
        this.gate = gate;
        this.routes = Map.copyOf(routes);
    }

    @Override
    public void handle(HttpExchange exchange) {
        try (exchange) {
            answer(exchange);
        } catch (IOException gone) {
            // The browser has gone, or was too slow. There is nobody to tell.
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            Route route = routes.get(exchange.getRequestURI().getPath());
            Refusal refusal = refuse(exchange, route);
            if (refusal != null) {
                Reply.refuse(exchange, refusal);
            } else if (route != null) {
                route.answer(exchange);
            }
        } catch (RuntimeException | LinkageError failed) {
            InternalFaults.tellUnmanaged(
                    "the live page, answering " + exchange.getRequestURI().getPath(), failed);
            tell(exchange, failed);
        }
    }

    private @Nullable Refusal refuse(HttpExchange exchange, @Nullable Route route) {
        Refusal stranger = gate.refuseStranger(exchange);
        if (stranger != null) {
            return stranger;
        }
        if (route == null) {
            return new Refusal(404, "there is nothing here");
        }
        if (!List.of(route.methods().split(", ", -1)).contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", route.methods());
            return new Refusal(405, "expected " + route.methods());
        }
        return route.isSecret() ? gate.refuseUnknown(exchange) : null;
    }

    /** Says to the one who has asked that it failed, and of what kind the failure is; more may not be for their eyes. */
    private static void tell(HttpExchange exchange, Throwable failed) throws IOException {
        if (exchange.getResponseCode() < 0) {
            Reply.refuse(
                    exchange, new Refusal(500, "failed: " + failed.getClass().getName()));
        }
    }
}
