/** How to read a shape or a table off a value. */
@NullMarked
package dev.proviso.value;

import org.jspecify.annotations.NullMarked;
