/** What is told of models besides violations. */
@NullMarked
package dev.proviso.e2e.events;

import org.jspecify.annotations.NullMarked;
