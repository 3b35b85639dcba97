/**
 * The words of a contract. A class states with them what it takes, what it gives and what must have happened before.
 *
 * <p>They do nothing by themselves: the Proviso agent, or {@code Proviso.guard}, enforces them at every call.
 */
@NullMarked
package dev.proviso.annotation;

import org.jspecify.annotations.NullMarked;
