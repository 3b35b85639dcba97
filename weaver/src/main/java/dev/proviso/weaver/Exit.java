package dev.proviso.weaver;

/** Which call a method gets where it ends. */
public enum Exit {
    NONE("", false),

    /** Where it returns. */
    RETURN("exit", false),

    /** Where it returns and where it throws: a training that fails must be known as failed. */
    RETURN_OR_THROW("exitOrThrow", true);

    private final String callSiteName;
    private final boolean catching;

    Exit(String callSiteName, boolean catching) {
        this.callSiteName = callSiteName;
        this.catching = catching;
    }

    String callSiteName() {
        return callSiteName;
    }

    boolean isCatching() {
        return catching;
    }
}
