/** Programs whose start is timed, with the agent and without. */
@NullMarked
package dev.proviso.benchmarks.start;

import org.jspecify.annotations.NullMarked;
