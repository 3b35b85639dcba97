/** Long runs: many threads, many JVMs, the garbage collector. */
@NullMarked
package dev.proviso.e2e.heavy;

import org.jspecify.annotations.NullMarked;
