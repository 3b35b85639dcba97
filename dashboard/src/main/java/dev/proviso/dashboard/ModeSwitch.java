package dev.proviso.dashboard;

import com.sun.net.httpserver.HttpExchange;
import dev.proviso.Mode;
import dev.proviso.control.Switches;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Sets a mode: {@code POST /mode?name=com.acme&mode=WARN}, with a header that the form of another page can not send.
 * There is no such path unless {@code dashboard.control} asks for it.
 */
final class ModeSwitch implements Route {
    static final String HEADER = "X-Proviso-Control";
    static final String SOURCE = "the live page";

    @Override
    public String methods() {
        return "POST";
    }

    @Override
    public void answer(HttpExchange exchange) throws IOException {
        if (!"mode".equals(exchange.getRequestHeaders().getFirst(HEADER))) {
            Reply.refuse(exchange, new Refusal(403, "expected the header " + HEADER + ": mode"));
            return;
        }
        try {
            Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
            Switches.mode(query.getOrDefault("name", ""), mode(query.getOrDefault("mode", "")), SOURCE);
        } catch (IllegalArgumentException senseless) {
            Reply.refuse(exchange, new Refusal(400, String.valueOf(senseless.getMessage())));
            return;
        }
        Reply.send(exchange, 204, Reply.TEXT, new byte[0]);
    }

    private static Mode mode(String text) {
        for (Mode mode : Mode.values()) {
            if (mode.name().equals(text.toUpperCase(Locale.ROOT))) {
                return mode;
            }
        }
        throw new IllegalArgumentException("expected a mode of OFF, WARN or ENFORCE");
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String part : String.valueOf(raw).split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                query.put(
                        part.substring(0, equals),
                        URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return query;
    }
}
