/** What an agent owes the application that it is put into: it disturbs nothing, and nothing goes unchecked silently. */
@NullMarked
package dev.proviso.e2e.hygiene;

import org.jspecify.annotations.NullMarked;
