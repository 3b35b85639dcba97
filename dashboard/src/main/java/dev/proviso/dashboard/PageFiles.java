package dev.proviso.dashboard;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of the page: these and no other. They hold nothing of the program, so that no token is asked for them. */
final class PageFiles {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String SVG = "image/svg+xml";

    static final List<String> SCRIPTS = List.of(
            "page.js",
            "codes.js",
            "connection.js",
            "counts.js",
            "dom.js",
            "events.js",
            "feed.js",
            "header.js",
            "inventory.js",
            "keys.js",
            "methods.js",
            "mode.js",
            "models.js",
            "settings.js",
            "spark.js",
            "tabs.js",
            "text.js",
            "token.js");

    private PageFiles() {}

    static Map<String, Route> routes() {
        Map<String, Route> routes = new LinkedHashMap<>();
        routes.put("/", new PageFile("index.html", HTML));
        routes.put("/page.css", new PageFile("page.css", CSS));
        routes.put("/icon.svg", new PageFile("icon.svg", SVG));
        for (String script : SCRIPTS) {
            routes.put("/" + script, new PageFile(script, SCRIPT));
        }
        return routes;
    }

    private record PageFile(String name, String type) implements Route {
        @Override
        public void answer(HttpExchange exchange) throws IOException {
            try (InputStream file = PageFiles.class.getResourceAsStream("page/" + name)) {
                if (file == null) {
                    throw new IllegalStateException("the jar lacks " + name);
                }
                Reply.send(exchange, 200, type, file.readAllBytes());
            }
        }

        @Override
        public boolean isSecret() {
            return false;
        }
    }
}
