package dev.proviso;

/** Whose fault a violation is. */
public enum Blame {
    /** The caller's: what came in broke the contract. */
    CALLER,
    /** The model's: what came out broke the contract. */
    MODEL
}
