package dev.proviso.mode;

import java.lang.invoke.SwitchPoint;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be set by name of package or class; the longest name that holds a class governs it. At start it is
 * read from the system properties {@code proviso.<word>} and {@code proviso.<word>.<name>}.
 */
public final class Settings<V extends Enum<V>> {
    private final String word;
    private final V[] values;
    private final Map<String, Policy<V>> policies = new ConcurrentHashMap<>();

    /**
     * @param word what it is called, for instance {@code mode}
     * @param values what it can be
     * @param usual what it is where nothing was said
     */
    Settings(String word, V[] values, V usual) {
        this.word = word;
        this.values = values.clone();
        policies.put("", new Policy<>(usual));
    }

    /** Gives a name a policy of its own, whatever is set for others. */
    void exempt(String name, V value) {
        policies.put(name, new Policy<>(value));
    }

    void readProperties() {
        String property = "proviso." + word;
        for (String key : System.getProperties().stringPropertyNames()) {
            if (key.equals(property) || key.startsWith(property + ".")) {
                fromProperty(key, System.getProperty(key, ""), property);
            } else if (SettingNames.resembles(key, word)) {
                ignored(key, System.getProperty(key, ""), "did you mean " + property + "?");
            }
        }
    }

    synchronized void set(String name, V value) {
        String refusal = name.isEmpty() ? null : SettingNames.refuse(name);
        if (refusal != null) {
            throw new IllegalArgumentException(refusal);
        }
        Policy<V> policy = policies.get(name);
        if (policy != null) {
            policy.change(value);
            return;
        }
        Policy<V> above = governing(name);
        policies.put(name, new Policy<>(value));
        above.change(above.value());
    }

    Policy<V> governing(String name) {
        String at = name;
        while (true) {
            Policy<V> policy = policies.get(at);
            if (policy != null) {
                return policy;
            }
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('$'))));
        }
    }

    /** What governs a class now, and for how long. */
    Current<V> current(Class<?> type) {
        Policy<V> policy = governing(type.getName());
        SwitchPoint switchPoint = policy.switchPoint();
        while (policy != governing(type.getName())) {
            // Something was set for a name nearer to the class, just now: its switch point is another.
            policy = governing(type.getName());
            switchPoint = policy.switchPoint();
        }
        return new Current<>(policy.value(), switchPoint);
    }

    /**
     * A value, and the switch point that is invalidated when it no longer holds.
     *
     * @param value what is set
     * @param switchPoint read before the value was
     */
    public record Current<V>(V value, SwitchPoint switchPoint) {}

    private void fromProperty(String key, String value, String property) {
        V parsed = parse(value);
        if (parsed == null) {
            ignored(key, value, "expected " + choices());
            return;
        }
        boolean all = key.equals(property);
        String name = all ? "" : key.substring(property.length() + 1);
        String refusal = all ? null : SettingNames.refuse(name);
        if (refusal == null) {
            policies.put(name, new Policy<>(parsed));
        } else {
            ignored(key, value, refusal);
        }
    }

    private static void ignored(String key, String value, String why) {
        System.err.println("proviso: ignored system property " + key + "=" + value + ": " + why);
    }

    private String choices() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : i == values.length - 1 ? " or " : ", ").append(values[i].name());
        }
        return text.toString();
    }

    private @Nullable V parse(String text) {
        for (V value : values) {
            if (value.name().equals(text.trim().toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        return null;
    }
}
