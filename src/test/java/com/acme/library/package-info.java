/** A library that was not woven, and a program that uses it. */
@NullMarked
package com.acme.library;

import org.jspecify.annotations.NullMarked;
