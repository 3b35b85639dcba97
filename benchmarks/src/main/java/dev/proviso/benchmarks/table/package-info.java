/** What it costs to hold tables to a schema, beside checks by hand and beside Hibernate Validator. */
@NullMarked
package dev.proviso.benchmarks.table;

import org.jspecify.annotations.NullMarked;
