/** The table of what training does to a model, row by row. */
@NullMarked
package dev.proviso.e2e.lifecycle;

import org.jspecify.annotations.NullMarked;
