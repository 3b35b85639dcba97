package dev.proviso.logback;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Gives each key of one JSON object a name that no other key of it has, of a length that readers of JSON accept. */
final class FreeNames {
    private static final int LONGEST = 256;

    private final Set<String> taken;

    FreeNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The key as it can be written, with as many underscores behind it as it takes to be the only one. */
    String of(String key) {
        boolean cut = key.length() > LONGEST;
        String name = WellFormedStrings.of(cut ? key.substring(0, LONGEST - 1) + "…" : key);
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }
}
