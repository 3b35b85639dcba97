package dev.proviso.dashboard;

import com.sun.net.httpserver.HttpServer;
import dev.proviso.live.PageSettings;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

/** A server that is bound where it was asked for, or an error that says what to write instead. */
final class Listening {
    private Listening() {}

    /**
     * @throws IllegalArgumentException if others can reach the address, and no token was set
     * @throws IOException if the address can not be had
     */
    static HttpServer on(PageSettings settings) throws IOException {
        InetAddress address = address(settings.host());
        if (!address.isLoopbackAddress() && settings.token() == null) {
            throw new IllegalArgumentException("other machines can reach " + settings.host()
                    + ", so the live page needs a token of yours there: set dashboard.token to at least 16 characters");
        }
        try {
            return HttpServer.create(new InetSocketAddress(address, settings.port()), 0);
        } catch (BindException taken) {
            throw new IOException(
                    "port " + settings.port() + " of " + settings.host() + " can not be had (" + taken.getMessage()
                            + "): set dashboard to another, or to 0 for any that is free",
                    taken);
        }
    }

    private static InetAddress address(String host) throws IOException {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw new IOException("no address is known of the host '" + host + "'", unknown);
        }
    }
}
