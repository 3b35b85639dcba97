/**
 * A door: Proviso's words as constraints that a {@code Validator} of Jakarta Validation judges, by the programs that call
 * sites have.
 */
@NullMarked
package dev.proviso.validator;

import org.jspecify.annotations.NullMarked;
