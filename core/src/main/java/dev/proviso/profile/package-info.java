/** What a table is like: its columns, their types, levels and distributions; learned from one, and compared with another. */
@NullMarked
package dev.proviso.profile;

import org.jspecify.annotations.NullMarked;
