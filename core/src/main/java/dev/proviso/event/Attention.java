package dev.proviso.event;

/** Which violations a listener hears of: the more, the more a flood of them costs. */
public enum Attention {
    /** Those that are logged, or would be if the logger's level let them: each method has its rate. */
    LOGGED,
    /** Those that were found in a closer look. Under WARN, there is none at what is not logged. */
    EXAMINED,
    /** All of them: nothing is left unexamined for its sake, so under WARN a flood costs what it costs to examine it. */
    EVERY
}
