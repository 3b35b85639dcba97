package dev.proviso.live;

import java.io.IOException;
import java.net.URI;

/**
 * A page that shows contracted models as they run. A module that has one provides it as a service; proviso-dashboard does.
 */
public interface LivePage {

    /**
     * Serves the page from now on, by daemon threads of its own.
     *
     * @return where it is, the token included
     * @throws IOException if it can not be served there, for instance as the port is in use
     * @throws IllegalArgumentException if it must not be served so; the message says what to write
     */
    URI start(PageSettings settings) throws IOException;
}
