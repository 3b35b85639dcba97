/** A contract compiled to method handles, the bootstrap that links it to a call site, and the modes. */
@NullMarked
package dev.proviso.link;

import org.jspecify.annotations.NullMarked;
