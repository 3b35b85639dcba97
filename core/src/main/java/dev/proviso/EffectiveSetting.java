package dev.proviso;

/**
 * A setting in effect, and where it was made.
 *
 * @param key what is set, with the name of the package or class that it is set for: {@code mode.com.acme}, or {@code mode}
 *     where it is set for all
 * @param value what it is set to, for instance {@code WARN}
 * @param source where it was made: {@code environment variable PROVISO_MODE}, {@code system property proviso.mode},
 *     {@code agent argument mode}, a file with its line, {@value #CALL}, {@value #JMX}, or {@value #DEFAULT} where it was
 *     made nowhere
 */
public record EffectiveSetting(String key, String value, String source) {
    /** The source of what nobody has set. */
    public static final String DEFAULT = "default";

    /** The source of what the program itself has set while it ran. */
    public static final String CALL = "a call of Proviso";

    /** The source of what was set through JMX. */
    public static final String JMX = "JMX";

    /** For people: {@code WARN, from environment variable PROVISO_MODE}. */
    public String text() {
        return source.equals(DEFAULT) ? value + ", the default" : value + ", from " + source;
    }
}
