package dev.proviso.dashboard;

import com.sun.net.httpserver.HttpServer;
import dev.proviso.Proviso;
import dev.proviso.live.PageSettings;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** The page, served. */
final class PageServer implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 10_000;

    private final EventRing ring = new EventRing();
    private final Clients clients = new Clients();
    private final Workers workers;
    private final HttpServer http;
    private final Token token;
    private final URI uri;

    private PageServer(PageSettings settings, long patienceMillis) throws IOException {
        String given = settings.token();
        token = given == null ? Token.made() : Token.given(given);
        workers = new Workers(patienceMillis);
        http = Listening.on(settings);
        int port = http.getAddress().getPort();
        uri = URI.create("http://" + host(http.getAddress()) + ":" + port + "/?token=" + token.text());
        http.createContext(
                "/", new Routes(new Gate(new Hosts(settings.host(), port), token), routes(settings.control())));
        http.setExecutor(workers);
    }

    /**
     * Serves it from now on.
     *
     * @throws IllegalArgumentException if it must not be served so
     * @throws IOException if the address can not be had
     */
    static PageServer start(PageSettings settings) throws IOException {
        return start(settings, PATIENCE_MILLIS);
    }

    /** The same where a browser has so long for each request. */
    static PageServer start(PageSettings settings, long patienceMillis) throws IOException {
        PageServer server = new PageServer(settings, patienceMillis);
        server.begin();
        Proviso.addListener(server.ring);
        return server;
    }

    /** Where it is, the token included. */
    URI uri() {
        return uri;
    }

    Clients clients() {
        return clients;
    }

    EventRing ring() {
        return ring;
    }

    @Override
    public void close() {
        Proviso.removeListener(ring);
        http.stop(0);
        workers.close();
    }

    /** The server's own thread keeps a program running unless the thread that starts it is a daemon. */
    private void begin() {
        Thread starter = Workers.daemon(http::start, "proviso-dashboard-start");
        starter.start();
        try {
            starter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, Route> routes(boolean control) {
        String start = Long.toString(System.nanoTime() & Long.MAX_VALUE, Character.MAX_RADIX)
                + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        Map<String, Route> routes = new LinkedHashMap<>(PageFiles.routes());
        routes.put("/events", new EventStream(ring, clients, workers, start));
        routes.put("/state", new StateReply(new Snapshot(ring, clients, start, control)));
        if (control) {
            routes.put("/mode", new ModeSwitch());
        }
        return routes;
    }

    /** A name that leads to it from this machine. */
    private static String host(InetSocketAddress bound) {
        InetAddress address = bound.getAddress();
        if (address.isAnyLocalAddress()) {
            return PageSettings.LOOPBACK;
        }
        return address instanceof Inet6Address ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
    }
}
