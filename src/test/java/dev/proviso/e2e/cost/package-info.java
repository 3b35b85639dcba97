/** What a check that passes costs. */
@NullMarked
package dev.proviso.e2e.cost;

import org.jspecify.annotations.NullMarked;
