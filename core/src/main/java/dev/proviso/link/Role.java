package dev.proviso.link;

import org.jspecify.annotations.Nullable;

/** Where in a method a call site stands. */
enum Role {
    /** At entry: {@code (this?, arguments…) entered}. */
    ENTER("enter"),
    /** At a normal return: {@code (this?, result?, entered?) void}. */
    EXIT("exit"),
    /** At a return or a throw of training: {@code (this?, result?, thrown, entered) void}. */
    EXIT_OR_THROW("exitOrThrow");

    private final String protocolName;

    Role(String protocolName) {
        this.protocolName = protocolName;
    }

    static @Nullable Role named(String name) {
        for (Role role : values()) {
            if (role.protocolName.equals(name)) {
                return role;
            }
        }
        return null;
    }
}
