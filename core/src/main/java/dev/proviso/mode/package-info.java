/** Whether checks run, and what happens when one fails: settings for classes and packages. */
@NullMarked
package dev.proviso.mode;

import org.jspecify.annotations.NullMarked;
