package dev.proviso.dashboard;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets a request in, or says why not. */
final class Gate {
    private static final String BEARER = "Bearer ";
    private static final String SCHEME = "http://";

    private final Hosts hosts;
    private final Token token;

    Gate(Hosts hosts, Token token) {
        this.hosts = hosts;
        this.token = token;
    }

    /** What every request must have: the name of this server, and no page of another behind it. */
    @Nullable Refusal refuseStranger(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        List<String> host = headers.getOrDefault("Host", List.of());
        if (host.size() != 1 || !hosts.knows(host.get(0), exchange.getLocalAddress())) {
            return new Refusal(403, "the page is not known by this Host: open the URL that was printed");
        }
        List<String> origin = headers.getOrDefault("Origin", List.of());
        if (origin.size() > 1 || !(origin.isEmpty() || origin.get(0).equalsIgnoreCase(SCHEME + host.get(0)))) {
            return new Refusal(403, "pages of another Origin may not ask");
        }
        return null;
    }

    /** What a request must have besides, if the answer tells of the program. */
    @Nullable Refusal refuseUnknown(HttpExchange exchange) {
        List<String> authorization = exchange.getRequestHeaders().getOrDefault("Authorization", List.of());
        boolean known = authorization.size() == 1
                && authorization.get(0).startsWith(BEARER)
                && token.isSameAs(authorization.get(0).substring(BEARER.length()));
        return known ? null : new Refusal(401, "the token is not the one of this start: open the URL that was printed");
    }
}
