package dev.proviso.dashboard;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names that a browser may have found the page by. A page elsewhere whose own name was made to lead here (DNS
 * rebinding) comes with that name.
 */
final class Hosts {
    private static final int USUAL_PORT = 80;
    /** What looks like an address and is none would be looked up. */
    private static final String IPV4 = "((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(?!$)|$)){4}";

    private final Set<String> known;
    private final int port;

    Hosts(String boundHost, int port) {
        this.port = port;
        this.known = Set.copyOf(
                List.of(authority(boundHost), authority("localhost"), authority("127.0.0.1"), authority("::1")));
    }

    /**
     * Whether it is one of them.
     *
     * @param host the header {@code Host}
     * @param local the address that the browser has connected to, which a machine with several has several of
     */
    boolean knows(String host, InetSocketAddress local) {
        String lower = withPort(host.toLowerCase(Locale.ROOT));
        return known.contains(lower) || isLiterally(lower, local.getAddress());
    }

    /** Browsers leave out the port that is the usual one. */
    private static String withPort(String host) {
        return host.matches(".*:[0-9]+") ? host : host + ":" + USUAL_PORT;
    }

    private String authority(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        boolean bare = lower.indexOf(':') >= 0 && !lower.startsWith("[");
        return (bare ? "[" + lower + "]" : lower) + ":" + port;
    }

    /** IPv6 addresses are written in several ways, so they are compared as addresses. Nothing is looked up for a literal. */
    private boolean isLiterally(String host, InetAddress local) {
        String literal = host.endsWith(":" + port) ? host.substring(0, host.lastIndexOf(':')) : "";
        if (!literal.matches(IPV4 + "|\\[[0-9a-f:.]{2,45}]")) {
            return false;
        }
        try {
            return Arrays.equals(InetAddress.getByName(literal).getAddress(), local.getAddress());
        } catch (UnknownHostException senseless) {
            return false;
        }
    }
}
