package dev.proviso.settings;

/**
 * Where the live page is wanted.
 *
 * @param host the host, or the empty text where none is given
 * @param port the port, or -1 where none is given
 */
public record PageAddress(String host, int port) {
    private static final int LARGEST_PORT = 0xffff;

    /** Reads what {@link Key#DASHBOARD} admits: {@code true}, {@code 8080}, {@code 0.0.0.0:8080}, {@code [::1]:8080}. */
    public static PageAddress of(String value) {
        if (value.equalsIgnoreCase("true")) {
            return new PageAddress("", -1);
        }
        int colon = value.lastIndexOf(':');
        return new PageAddress(
                colon < 0 ? "" : value.substring(0, colon), Integer.parseInt(value.substring(colon + 1)));
    }

    static boolean isSense(String value) {
        if (value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false")) {
            return true;
        }
        String port = value.substring(value.lastIndexOf(':') + 1);
        boolean hasHost = value.length() == port.length() || value.length() > port.length() + 1;
        return hasHost && port.matches("[0-9]{1,5}") && Integer.parseInt(port) <= LARGEST_PORT;
    }
}
