/** Calls judged by a provider of Jakarta Validation, for the constraints that Proviso does not judge itself. */
@NullMarked
package dev.proviso.provider;

import org.jspecify.annotations.NullMarked;
