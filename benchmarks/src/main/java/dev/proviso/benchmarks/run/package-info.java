/** Runs the measurements and writes {@code docs/benchmarks.md}. */
@NullMarked
package dev.proviso.benchmarks.run;

import org.jspecify.annotations.NullMarked;
