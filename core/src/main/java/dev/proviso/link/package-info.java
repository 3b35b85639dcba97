/** A contract compiled to method handles, and the bootstrap that links it to a call site. */
@NullMarked
package dev.proviso.link;

import org.jspecify.annotations.NullMarked;
