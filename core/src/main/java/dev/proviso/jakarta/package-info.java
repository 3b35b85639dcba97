/** What calls that Proviso checks and a provider of Jakarta Validation have to tell each other. */
@NullMarked
package dev.proviso.jakarta;

import org.jspecify.annotations.NullMarked;
