package dev.proviso.logback;

import ch.qos.logback.core.PropertyDefinerBase;

/**
 * A property of the include for Loki: whether loki4j, an optional dependency, is {@code there} or {@code missing}. If it is missing,
 * a warning among Logback's status messages names what to add: Spring Boot does not start where there is an error. An appender that can not be made would cost the application
 * all of its configuration.
 */
public final class Loki4jPresence extends PropertyDefinerBase {
    private static final String NEEDED = "com.github.loki4j.logback.Loki4jAppender";

    /** A definer that Logback is to ask. */
    public Loki4jPresence() {}

    @Override
    public String getPropertyValue() {
        try {
            Class.forName(NEEDED, false, Loki4jPresence.class.getClassLoader());
            return "there";
        } catch (ClassNotFoundException | LinkageError missing) {
            addWarn(
                    "no event goes to Loki: add com.github.loki4j:loki-logback-appender, 2.1 or later, to the class path");
            return "missing";
        }
    }
}
