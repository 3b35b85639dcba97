/** Violations as JSON lines through Logback. */
@NullMarked
package dev.proviso.logback;

import org.jspecify.annotations.NullMarked;
