/** A user's programs that ask Proviso about itself, and classes that it may find hard. */
@NullMarked
package com.acme.checks;

import org.jspecify.annotations.NullMarked;
