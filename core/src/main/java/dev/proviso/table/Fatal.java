package dev.proviso.table;

/** Which errors are not a fault of the table that was read. */
public final class Fatal {
    private Fatal() {}

    /**
     * Throws an error of the virtual machine on. A stack that overflows is none: a regular expression does so on a long
     * text, and a map on itself.
     */
    public static Throwable orThrow(Throwable thrown) {
        if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
            throw fatal;
        }
        return thrown;
    }
}
