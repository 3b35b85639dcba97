/** The shipped jars, as a user has them: {@code java -javaagent:proviso-agent.jar -cp …}, in a JVM of its own. */
@NullMarked
package dev.proviso.e2e.shipped;

import org.jspecify.annotations.NullMarked;
