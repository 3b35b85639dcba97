/** The words of contracts as constraints, where frameworks ask a {@code Validator} about them. */
@NullMarked
package dev.proviso.e2e.validator;

import org.jspecify.annotations.NullMarked;
