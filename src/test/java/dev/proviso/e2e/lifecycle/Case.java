package dev.proviso.e2e.lifecycle;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/** What shows that a row of the table holds: a test, or the word that this version does not have it. */
record Case(String name, Executable body) {

    static Case shows(String name, Executable body) {
        return new Case(name, body);
    }

    /** Skipped in the report, with what is missing as the reason. */
    static Case toCome(String name, String missing) {
        return new Case(name, () -> abort("to come: " + missing));
    }

    DynamicTest asTest() {
        return dynamicTest(name, body);
    }
}
