/** Tables: their columns, rules and findings. */
@NullMarked
package dev.proviso.schema;

import org.jspecify.annotations.NullMarked;
