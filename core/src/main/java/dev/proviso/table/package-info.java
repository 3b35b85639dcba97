/** Contracts of tables, compiled: what accepts a table, and what tells all that is wrong with it. */
@NullMarked
package dev.proviso.table;

import org.jspecify.annotations.NullMarked;
