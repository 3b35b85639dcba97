package dev.proviso.settings;

/**
 * One thing that was set at start.
 *
 * @param key what is set
 * @param name the package or class that it is set for; empty for all, and where the key goes by no names
 * @param value what it is set to
 * @param source where it was set, for instance {@code environment variable PROVISO_MODE}
 */
public record Setting(Key key, String name, String value, String source) {}
