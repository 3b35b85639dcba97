package dev.proviso.schema;

import dev.proviso.annotation.Severity;
import java.io.Serializable;

/**
 * A rule on whole rows.
 *
 * @param type the binary name of the class that has the predicate
 * @param method the predicate's name
 * @param severity how much a row that breaks it matters
 * @param mostly the share of rows that have to keep it, above 0 and at most 1
 */
public record RuleContract(String type, String method, Severity severity, double mostly) implements Serializable {}
