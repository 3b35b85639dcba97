package dev.proviso.examples.iris;

import dev.proviso.Code;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something that people do.
 *
 * @param title what it is, in a few words
 * @param expected the code that says so
 * @param code the lines that do it, for the reader
 * @param action the same lines, run on the held-out flowers; gives what is predicted of them, right or wrong
 */
record Mistake(String title, Code expected, String code, Supplier<List<Species>> action) {}
