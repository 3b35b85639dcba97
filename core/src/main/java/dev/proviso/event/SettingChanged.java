package dev.proviso.event;

import java.util.Map;

/**
 * A mode or depth was set while the program runs.
 *
 * @param at when and where
 * @param setting {@code mode} or {@code depth}
 * @param name the package or class that it is set for; the empty name is all
 * @param before what governed that name before
 * @param after what governs it now
 * @param source who has set it
 */
public record SettingChanged(Occurrence at, String setting, String name, String before, String after, String source)
        implements ContractEvent {

    @Override
    public EventKind kind() {
        return EventKind.SETTING_CHANGED;
    }

    @Override
    public System.Logger.Level level() {
        return System.Logger.Level.INFO;
    }

    @Override
    public String message() {
        return EventFields.message(setting + " of " + target() + ": " + before + " -> " + after + " (" + source + ")");
    }

    @Override
    public Map<String, Object> fields() {
        return new EventFields(kind())
                .with("contract.setting", setting)
                .with("contract.target", target())
                .with("contract.before", before)
                .with("contract.after", after)
                .with("contract.source", source)
                .map();
    }

    private String target() {
        return name.isEmpty() ? "all" : name;
    }
}
