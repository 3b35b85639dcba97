/**
 * The weaver: finds the contracted methods of a class file, inherited contracts included, and puts calls to Proviso into
 * them. The agent uses it as classes load, and a plugin of Byte Buddy when they are built.
 *
 * <p>It knows core and the annotations by name only. What is public here is so for the agent, whose jar has a relocated
 * copy, and is no interface for others.
 */
@NullMarked
package dev.proviso.weaver;

import org.jspecify.annotations.NullMarked;
