/** Which models are trained, in training or failed; what tracked ones have learned. */
@NullMarked
package dev.proviso.training;

import org.jspecify.annotations.NullMarked;
