import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataStore;
import org.jacoco.core.internal.data.CRC64;
import org.jacoco.core.tools.ExecFileLoader;

/**
 * Counts what ran in the agent's jar towards the classes that the jar was made of.
 *
 * <p>JaCoCo knows a class by a checksum of its bytes, and relocating Byte Buddy and the weaver changes the bytes of the
 * agent's own classes. Their code is the same, probe for probe, so what was recorded for one is true of the other.
 */
final class RelocatedCoverage {

    private static final String RELOCATED_WEAVER = "dev/proviso/agent/weaver/";
    private static final String WEAVER = "dev/proviso/weaver/";

    private RelocatedCoverage() {}

    /** Takes the file of execution data, which it rewrites, and the directories of the compiled classes. */
    public static void main(String[] args) throws IOException {
        File recorded = new File(args[0]);
        if (!recorded.exists()) {
            return;
        }
        ExecFileLoader file = new ExecFileLoader();
        file.load(recorded);
        ExecutionDataStore store = file.getExecutionDataStore();
        for (ExecutionData ran : List.copyOf(store.getContents())) {
            String name = ran.getName().replace(RELOCATED_WEAVER, WEAVER);
            for (String classes : List.of(args).subList(1, args.length)) {
                Path original = Path.of(classes, name + ".class");
                if (Files.exists(original)) {
                    long id = CRC64.classId(Files.readAllBytes(original));
                    store.put(new ExecutionData(id, name, ran.getProbes()));
                }
            }
        }
        file.save(recorded, false);
    }
}
