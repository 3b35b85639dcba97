/** The constraints of the Jakarta Validation specification, judged without a provider of it. */
@NullMarked
package dev.proviso.constraint;

import org.jspecify.annotations.NullMarked;
