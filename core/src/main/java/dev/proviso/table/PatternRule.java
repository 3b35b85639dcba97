package dev.proviso.table;

import dev.proviso.schema.Quoted;
import dev.proviso.schema.SchemaException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What the whole text must match. */
final class PatternRule extends CellRule {
    private final Pattern pattern;
    /** A matcher of each thread: to make one for each cell would allocate. */
    @SuppressWarnings("ThreadLocalUsage") // one for each pattern, and it ends with it
    private final ThreadLocal<Matcher> matchers = new ThreadLocal<>();

    private PatternRule(Pattern pattern) {
        this.pattern = pattern;
    }

    static PatternRule of(String pattern, String where) throws SchemaException {
        return new PatternRule(compile(pattern, where));
    }

    static Pattern compile(String pattern, String where) throws SchemaException {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new SchemaException(
                    where + ": the regular expression " + Quoted.of(pattern) + " does not compile, at character "
                            + Math.max(0, e.getIndex()) + ": " + e.getDescription(),
                    "write one that java.util.regex.Pattern takes");
        }
    }

    @Override
    String name() {
        return "pattern";
    }

    @Override
    String expected() {
        return "text that matches " + Quoted.of(pattern.pattern());
    }

    @Override
    boolean accepts(Object cell) {
        if (!(cell instanceof String text)) {
            return !(cell instanceof CharSequence characters)
                    || pattern.matcher(characters.toString()).matches();
        }
        Matcher matcher = matchers.get();
        if (matcher == null) {
            matcher = pattern.matcher("");
            matchers.set(matcher);
        }
        try {
            return matcher.reset(text).matches();
        } finally {
            // It would keep the text alive.
            matcher.reset("");
        }
    }
}
