package dev.proviso.schema;

import dev.proviso.words.Word;
import java.util.List;

/**
 * One component of a record, or property of a bean, that is a column.
 *
 * @param name its name
 * @param type its class
 * @param where what messages call it: {@code Flower.species}
 * @param words the words of Proviso on it
 * @param notNull whether a constraint forbids null
 * @param constraints the other constraints of Jakarta Validation on it
 */
record Property(
        String name,
        Class<?> type,
        String where,
        List<Word> words,
        boolean notNull,
        List<ConstraintContract> constraints) {}
