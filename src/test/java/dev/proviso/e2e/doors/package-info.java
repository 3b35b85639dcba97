/**
 * The differential kit: one list of calls, driven through each door by which a contract is enforced, each in a JVM of
 * its own; the same violations are demanded of all.
 */
@NullMarked
package dev.proviso.e2e.doors;

import org.jspecify.annotations.NullMarked;
