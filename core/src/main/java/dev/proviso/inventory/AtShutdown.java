package dev.proviso.inventory;

import dev.proviso.settings.Given;
import dev.proviso.settings.Key;
import dev.proviso.settings.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes the inventory when the JVM shuts down, if the setting {@code inventory} asks for it. */
public final class AtShutdown extends Thread {
    private static final String WORD = "shutdown";
    /** The agent says that nothing is written where no core has set this system property. */
    private static final String ARMED = "dev.proviso.inventory.armed";

    private static final AtomicBoolean WRITTEN = new AtomicBoolean();

    private AtShutdown() {
        super("proviso-inventory");
    }

    /** Has it written, if that is asked for. */
    static void arm() {
        try {
            Setting setting = Given.last(Key.INVENTORY);
            if (setting != null && setting.value().startsWith(WORD)) {
                System.setProperty(ARMED, "true");
                Runtime.getRuntime().addShutdownHook(new AtShutdown());
            }
        } catch (IllegalStateException shuttingDown) {
            write();
        }
    }

    @Override
    public void run() {
        write();
    }

    /** Writes it now, if it is asked for and was not written so far. The agent calls this, too. */
    @SuppressWarnings("SystemOut")
    public static void write() {
        Setting setting = Given.last(Key.INVENTORY);
        if (setting == null || !setting.value().startsWith(WORD) || !WRITTEN.compareAndSet(false, true)) {
            return;
        }
        String line = InventoryLine.now();
        String value = setting.value();
        if (value.equals(WORD)) {
            System.err.println(line);
            return;
        }
        String file = value.substring(WORD.length() + 1);
        try {
            Files.writeString(
                    Path.of(file),
                    line + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException | RuntimeException unwritable) {
            System.err.println("proviso: the inventory could not be written to " + file + ": " + unwritable);
            System.err.println(line);
        }
    }
}
