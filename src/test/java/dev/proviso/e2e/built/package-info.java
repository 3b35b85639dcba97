/** Classes that are woven when they are built. */
@NullMarked
package dev.proviso.e2e.built;

import org.jspecify.annotations.NullMarked;
