package dev.proviso.shape;

/**
 * A name that has a size.
 *
 * @param size the size
 * @param boundBy what bound it, for a machine: {@code field mean}, {@code parameter x}
 * @param phrase the same within a sentence: {@code learned in field mean}, {@code bound by x, axis 0}
 */
public record Dimension(long size, String boundBy, String phrase) {}
