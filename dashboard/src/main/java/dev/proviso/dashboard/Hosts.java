package dev.proviso.dashboard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names that a browser may have found the page by. A page elsewhere whose own name was made to lead here (DNS
 * rebinding) comes with that name.
 */
final class Hosts {
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
        String lower = host.toLowerCase(Locale.ROOT);
        return known.contains(lower) || lower.equals(authority(local.getAddress()));
    }

    private String authority(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        boolean bare = lower.indexOf(':') >= 0 && !lower.startsWith("[");
        return (bare ? "[" + lower + "]" : lower) + ":" + port;
    }

    private String authority(InetAddress address) {
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        String plain = zone < 0 ? text : text.substring(0, zone);
        return (address instanceof Inet6Address ? "[" + plain + "]" : plain) + ":" + port;
    }
}
