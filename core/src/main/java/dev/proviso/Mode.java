package dev.proviso;

/** What becomes of a call that breaks its contract. */
public enum Mode {
    /** Nothing is checked. Training is still tracked. */
    OFF,
    /** Violations are told to listeners and the log, and the call goes on. */
    WARN,
    /** Violations are told, and thrown as {@link ContractViolationException}. */
    ENFORCE
}
