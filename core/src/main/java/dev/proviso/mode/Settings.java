package dev.proviso.mode;

import dev.proviso.EffectiveSetting;
import dev.proviso.settings.ClassNames;
import dev.proviso.settings.Given;
import dev.proviso.settings.Key;
import dev.proviso.settings.Setting;
import java.lang.invoke.SwitchPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One thing that can be set by name of package or class; the longest name that holds a class governs it. */
public final class Settings<V extends Enum<V>> {
    private final Key key;
    private final Class<V> type;
    private final Map<String, Policy<V>> policies = new ConcurrentHashMap<>();

    /** @param usual what it is where nothing was said */
    Settings(Key key, Class<V> type, V usual) {
        this.key = key;
        this.type = type;
        policies.put("", new Policy<>(usual, EffectiveSetting.DEFAULT));
    }

    /** Gives a name a policy of its own, whatever is set for others. */
    void exempt(String name, V value) {
        policies.put(name, new Policy<>(value, EffectiveSetting.DEFAULT));
    }

    /** Takes what was set at start. */
    void readGiven() {
        for (Setting setting : Given.of(key)) {
            V value = Enum.valueOf(type, setting.value());
            policies.put(setting.name(), new Policy<>(value, setting.source()));
        }
    }

    /** @param source who sets it, for people */
    synchronized void set(String name, V value, String source) {
        if (value == null) {
            throw new IllegalArgumentException(key.word() + " is null: " + key.expectation());
        }
        refuseNull(name);
        String refusal = name.isEmpty() ? null : ClassNames.refuse(name);
        if (refusal != null) {
            throw new IllegalArgumentException(refusal);
        }
        Policy<V> policy = policies.get(name);
        if (policy != null) {
            policy.change(value, source);
            return;
        }
        Policy<V> above = governing(name);
        policies.put(name, new Policy<>(value, source));
        above.change(above.value(), above.source());
    }

    /** Makes all call sites link themselves anew, in one batch. */
    synchronized void relink() {
        List<SwitchPoint> former = new ArrayList<>();
        for (Policy<V> policy : policies.values()) {
            former.add(policy.renew());
        }
        SwitchPoint.invalidateAll(former.toArray(new SwitchPoint[0]));
    }

    Policy<V> governing(String name) {
        refuseNull(name);
        return governor(name).getValue();
    }

    /** What governs a name: by which name, to what value, and who has set it. */
    EffectiveSetting effective(String name) {
        refuseNull(name);
        return effective(governor(name));
    }

    /** All that is set, by name, but for one that is exempt. */
    List<EffectiveSetting> all(@Nullable String exempt) {
        List<EffectiveSetting> all = new ArrayList<>();
        for (Map.Entry<String, Policy<V>> entry : new TreeMap<>(policies).entrySet()) {
            if (!entry.getKey().equals(exempt)) {
                all.add(effective(entry));
            }
        }
        return all;
    }

    private static void refuseNull(@Nullable String name) {
        if (name == null) {
            throw new IllegalArgumentException("name is null: expected a package or class, or the empty name for all");
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

    private EffectiveSetting effective(Map.Entry<String, Policy<V>> entry) {
        Policy<V> policy = entry.getValue();
        String name = entry.getKey();
        return new EffectiveSetting(
                name.isEmpty() ? key.word() : key.word() + '.' + name,
                policy.value().name(),
                policy.source());
    }

    /** The longest name that is set and holds this one, with its policy. */
    private Map.Entry<String, Policy<V>> governor(String name) {
        String at = name;
        while (true) {
            Policy<V> policy = policies.get(at);
            if (policy != null) {
                return Map.entry(at, policy);
            }
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('$'))));
        }
    }

    /**
     * A value, and the switch point that is invalidated when it no longer holds.
     *
     * @param value what is set
     * @param switchPoint read before the value was
     */
    public record Current<V>(V value, SwitchPoint switchPoint) {}
}
