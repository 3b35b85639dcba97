/** The language of shapes and its solver. */
@NullMarked
package dev.proviso.shape;

import org.jspecify.annotations.NullMarked;
