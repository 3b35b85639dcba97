package dev.proviso.weaver;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The type of what a method's entry hands to its exit. The sizes of two axes fit into a {@code long}, which costs no
 * allocation; whatever may need more travels as an object.
 */
final class Entered {
    private static final String NOTHING = "V";
    private static final String TWO_SIZES = "J";
    private static final String ANYTHING = "Ljava/lang/Object;";

    private static final int NAMES_IN_A_LONG = 2;
    private static final Pattern NAME =
            Pattern.compile("(?<![.A-Za-z0-9_])(?!this\\.|min\\(|max\\()[A-Za-z_][A-Za-z0-9_]*");

    private Entered() {}

    /**
     * The type for a method, as a descriptor.
     *
     * @param trains whether the method trains its model
     * @param returned all that is said of the shape of its return, by itself and by what it overrides
     * @param taken all that is said of the shapes of its parameters
     * @param large the names whose sizes may be larger than any array's
     */
    static String of(Exit exit, boolean trains, List<String> returned, List<String> taken, Set<String> large) {
        if (exit == Exit.NONE) {
            return NOTHING;
        }
        boolean solved = hasWord(returned, "|")
                || hasWord(taken, "|")
                || hasWord(returned, "*")
                || hasWord(returned, "+")
                || hasTwoVariadics(taken);
        Set<String> names = names(returned);
        return trains || solved || names.size() > NAMES_IN_A_LONG || !Collections.disjoint(names, large)
                ? ANYTHING
                : TWO_SIZES;
    }

    /** Whether a word of the patterns begins so: an alternative, or a variadic name. */
    private static boolean hasWord(List<String> patterns, String beginning) {
        for (String pattern : patterns) {
            for (String word : pattern.split(" ", -1)) {
                if (word.startsWith(beginning)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a pattern leaves it to the other values of a call which axes are whose. */
    private static boolean hasTwoVariadics(List<String> patterns) {
        for (String pattern : patterns) {
            int variadics = 0;
            for (String word : pattern.split(" ", -1)) {
                variadics += word.startsWith("*") || word.startsWith("+") || word.equals("...") ? 1 : 0;
            }
            if (variadics > 1) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> names(List<String> patterns) {
        Set<String> names = new HashSet<>();
        for (String pattern : patterns) {
            Matcher name = NAME.matcher(pattern);
            while (name.find()) {
                if (!name.group().equals("_")) {
                    names.add(name.group());
                }
            }
        }
        return names;
    }
}
