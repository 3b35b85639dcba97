/**
 * The Java agent: weaves calls to Proviso into contracted methods as their classes load.
 *
 * <p>The agent knows core and the annotations by name only, so that it serves whatever copy of them the application's
 * class loaders see. {@link dev.proviso.agent.Weaver} needs no running agent and may weave at build time as well.
 */
@NullMarked
package dev.proviso.agent;

import org.jspecify.annotations.NullMarked;
