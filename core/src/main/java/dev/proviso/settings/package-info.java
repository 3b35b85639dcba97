/** What is set at start, and where it was set: by the agent's arguments, system properties, the environment, files. */
@NullMarked
package dev.proviso.settings;

import org.jspecify.annotations.NullMarked;
