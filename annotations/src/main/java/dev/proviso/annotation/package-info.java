/**
 * The words of a contract. A class states with them what it takes, what it gives and what must have happened before.
 *
 * <p>They do nothing by themselves: the Proviso agent, or {@code Proviso.guard}, enforces them at every call. Those that
 * speak of a value, {@link dev.proviso.annotation.ExpectShape}, {@link dev.proviso.annotation.Finite}, {@link
 * dev.proviso.annotation.InRange} and {@link dev.proviso.annotation.Schema}, are constraints of Jakarta Validation as well. The others
 * are none: they speak of a model, of what was called before, or of what is a part of a schema.
 */
@NullMarked
package dev.proviso.annotation;

import org.jspecify.annotations.NullMarked;
