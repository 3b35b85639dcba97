/** Schemas that training learns, and what they mean for calls after it. */
@NullMarked
package dev.proviso.e2e.learned;

import org.jspecify.annotations.NullMarked;
