/**
 * The Java agent: weaves calls to Proviso into contracted methods as their classes load.
 *
 * <p>The agent knows core and the annotations by name only, so that it serves whatever copy of them the application's
 * class loaders see. What is woven, and how, is decided by the weaver ({@link dev.proviso.weaver}), which serves at build time
 * as well; its copy in the agent's jar is relocated, as Byte Buddy is.
 */
@NullMarked
package dev.proviso.agent;

import org.jspecify.annotations.NullMarked;
