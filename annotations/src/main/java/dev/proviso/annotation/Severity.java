package dev.proviso.annotation;

/** How much a broken rule of a table matters. */
public enum Severity {
    /** It is a violation, as everything else that breaks a contract. */
    ERROR,
    /** It is told and logged, and the call goes on. */
    WARN
}
