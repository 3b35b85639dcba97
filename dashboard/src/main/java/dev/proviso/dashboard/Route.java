package dev.proviso.dashboard;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Answers the requests of one path. */
interface Route {

    void answer(HttpExchange exchange) throws IOException;

    /** The methods that it knows, as the header {@code Allow} names them. */
    default String methods() {
        return "GET, HEAD";
    }

    /** Whether it tells of the program, or changes it, so that the token is asked for. */
    default boolean isSecret() {
        return true;
    }
}
