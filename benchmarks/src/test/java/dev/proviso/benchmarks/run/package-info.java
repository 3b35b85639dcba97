/** Whether the measurements run. */
@NullMarked
package dev.proviso.benchmarks.run;

import org.jspecify.annotations.NullMarked;
