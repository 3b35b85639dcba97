/** What happens to contracted models, told to listeners and to the log: one schema of flat keys for all. */
@NullMarked
package dev.proviso.event;

import org.jspecify.annotations.NullMarked;
