/**
 * The documentation, compiled and run.
 *
 * <p>A {@code java} block of README.md or docs/*.md holds types, members of a class, or statements; which of these, its
 * text tells. Types and statements may stand in one block, types first. Types of a block that holds nothing else are
 * seen by all blocks up to the next heading of the second level. Imports of Proviso, of Jakarta's constraints and of
 * {@code java.util} may be left out, classes in {@link dev.proviso.docs.given} need not be explained, and the class of
 * members is called {@code Model}.
 *
 * <p>Statements are run, with woven classes, and must not throw; unless a block without a language follows that begins
 * with the name of an exception: then they must throw just that. A block that is not to show the call that throws has
 * it in a comment behind it, {@code <!-- run: … -->}. A comment {@code <!-- without: hibernate-validator -->} behind it
 * takes jars off the class path whose names begin so.
 */
@NullMarked
package dev.proviso.docs;

import org.jspecify.annotations.NullMarked;
