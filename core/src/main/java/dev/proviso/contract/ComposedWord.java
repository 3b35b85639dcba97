package dev.proviso.contract;

import dev.proviso.annotation.Dim;
import dev.proviso.words.Word;
import dev.proviso.words.Words;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;

/** Judges an annotation type that carries words by itself, before it stands on anything. */
final class ComposedWord {
    private ComposedWord() {}

    static void check(Class<?> type, Faults faults) {
        List<Word> words = Words.among(type.getDeclaredAnnotations());
        if (words.isEmpty()) {
            return;
        }
        String where = "@" + Names.simple(type);
        Retention retention = type.getAnnotation(Retention.class);
        if (retention == null || retention.value() != RetentionPolicy.RUNTIME) {
            faults.add(Definition.of(
                    where,
                    quoted(words),
                    "this is a contract, and is not kept for run time",
                    "Write @Retention(RetentionPolicy.RUNTIME) beside it."));
        }
        List<Word> numbers = new ArrayList<>();
        for (Word word : words) {
            if (word.annotation() instanceof Dim) {
                numbers.add(word);
            }
        }
        // What it will stand on is not known: each kind of word is given what it fits.
        new ClauseReader(where, Object.class, type, null, faults).read(Words.without(words, numbers));
        new ClauseReader(where, int.class, type, null, faults).read(numbers);
    }

    private static String quoted(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.quoted());
        }
        return text.toString();
    }
}
