package dev.proviso.annotation;

/** What a table is used for. */
public enum Environment {
    /** The parameters of a {@link Trains} method, where labels are known. */
    TRAINING,
    /** All others. */
    SERVING
}
