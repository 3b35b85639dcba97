package dev.proviso.live;

import org.jspecify.annotations.Nullable;

/**
 * How the page is served.
 *
 * @param host the address or name that it is bound to
 * @param port the port, or 0 for any that is free
 * @param token what a browser has to know to be let in; null if one is to be made
 * @param control whether the page may switch modes
 */
public record PageSettings(String host, int port, @Nullable String token, boolean control) {
    /** The address of this machine that no other can reach. */
    public static final String LOOPBACK = "127.0.0.1";

    /** The port where none is given. */
    public static final int USUAL_PORT = 7654;

    public PageSettings {
        if (port < 0 || port > 0xffff) {
            throw new IllegalArgumentException("port is " + port + ": expected 0 to 65535, 0 for any that is free");
        }
    }
}
