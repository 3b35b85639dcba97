/** What contracts cost, beside what one would write by hand and beside Hibernate Validator, each in one run. */
@NullMarked
package dev.proviso.benchmarks;

import org.jspecify.annotations.NullMarked;
