package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.proviso.ContractViolationException;
import dev.proviso.contract.ContractReader;
import dev.proviso.contract.MethodContract;
import dev.proviso.report.InternalFaults;
import dev.proviso.value.Nested;
import dev.proviso.value.Seed;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Random contracts, random values: the compiled checks and the call sites must judge as the design is read naively. */
@ExtendWith(Quiet.class)
class CompiledChecksAgreeWithDesignTest {
    private static final int CONTRACTS = 150;
    private static final int CALLS = 150;

    private final Seed seed = Seed.of(getClass());
    private final Random random = seed.random();
    private int entriesPassed;
    private int exitsPassed;

    @Test
    void entry_and_exit_pass_exactly_what_the_contract_allows() throws Throwable {
        long faults = InternalFaults.count();
        for (int i = 0; i < CONTRACTS; i++) {
            new Trial(new GeneratedContract(random)).run();
        }
        assertThat(entriesPassed).as("entries that passed, %s", seed).isBetween(4_000, 20_000);
        assertThat(exitsPassed).as("exits that passed, %s", seed).isBetween(1_000, entriesPassed - 1_000);
        assertThat(InternalFaults.count()).as("faults, %s", seed).isEqualTo(faults);
    }

    /** One contract, and calls to it. */
    private final class Trial {
        private final GeneratedContract contract;
        private final WovenCall sites;
        private final MethodHandle entry;
        private final MethodHandle exit;

        Trial(GeneratedContract contract) {
            this.contract = contract;
            Method method = WovenCall.method(contract.type, "call");
            MethodContract read = ContractReader.method(method);
            MethodHandles.Lookup lookup = WovenCall.lookup(contract.type);
            ModelPlan plan = ModelPlan.of(contract.type, lookup);
            FrameLayout layout = FrameLayout.of(read, plan.contract());
            Class<?> entered = layout.names().size() <= Frame.MOST_PACKED ? long.class : Object.class;
            MethodType enterType = WovenCall.enterType(method, entered);
            MethodType exitType = MethodType.methodType(void.class, contract.type, method.getReturnType(), entered);
            sites = WovenCall.of(method, entered);
            entry = new EntryProgram(new Site(Role.ENTER, read, layout, enterType, lookup), plan).compile();
            exit = new ExitProgram(new Site(Role.EXIT, read, layout, exitType, lookup), plan).compile();
        }

        void run() throws Throwable {
            for (int i = 0; i < CALLS; i++) {
                call();
            }
        }

        private void call() throws Throwable {
            Map<String, Integer> sizes = new HashMap<>();
            for (String name : List.of("n", "d", "k")) {
                sizes.put(name, random.nextInt(4));
            }
            GeneratedContract.Model model = contract.model();
            Naive naive = fields(model, sizes);
            List<@Nullable Object> arguments = new ArrayList<>();
            arguments.add(model);
            boolean allowed = true;
            boolean leftToSolver = false;
            for (GeneratedContract.Value parameter : contract.parameters) {
                Object argument = value(parameter, sizes);
                arguments.add(argument);
                allowed &= accepts(naive, parameter, argument);
                leftToSolver |= isLeftToSolver(parameter);
            }
            Object frame = entry.invokeWithArguments(arguments);
            boolean passed = frame instanceof Long packed ? Frame.isPassed(packed.longValue()) : Frame.isPassed(frame);
            if (passed != allowed && !leftToSolver) {
                fail("entry compiled %s, %s", passed, told(arguments, model));
            }
            Object handedOn = enter(arguments, allowed, model);
            if (allowed && handedOn != null) {
                entriesPassed++;
                leave(naive, model, arguments, handedOn);
            }
        }

        private @Nullable Object enter(List<@Nullable Object> arguments, boolean allowed, GeneratedContract.Model model)
                throws Throwable {
            try {
                Object frame = sites.enter(arguments.toArray());
                return allowed ? frame : fail("entry said nothing, %s", told(arguments, model));
            } catch (ContractViolationException refused) {
                return allowed ? fail("entry refused, " + told(arguments, model), refused) : null;
            }
        }

        private void leave(Naive naive, GeneratedContract.Model model, List<@Nullable Object> arguments, Object frame)
                throws Throwable {
            Map<String, Integer> sizes = naive.names();
            Object result = value(contract.returned, sizes);
            boolean allowed = accepts(naive, contract.returned, result);
            boolean passed = (int) exit.invokeWithArguments(model, result, frame) >= 0;
            String told = "returned " + Nested.text(result) + ", " + told(arguments, model);
            if (passed != allowed && !isLeftToSolver(contract.returned)) {
                fail("exit compiled %s, %s", passed, told);
            }
            exitsPassed += allowed ? 1 : 0;
            try {
                sites.exit(arguments.toArray(), result, frame);
                if (!allowed) {
                    fail("exit said nothing, %s", told);
                }
            } catch (ContractViolationException refused) {
                if (allowed) {
                    fail("exit refused, " + told, refused);
                }
            }
        }

        private Naive fields(GeneratedContract.Model model, Map<String, Integer> sizes) {
            model.mean = random.nextInt(3) == 0 ? null : new double[size(sizes, "d")];
            model.weights = random.nextInt(3) == 0 ? null : new float[size(sizes, "k")][size(sizes, "d")];
            if (random.nextInt(8) == 0 && model.weights != null && model.weights.length > 0) {
                model.weights[random.nextInt(model.weights.length)] = null;
            }
            Naive naive = new Naive();
            naive.field("d", model.mean);
            naive.field("k d", model.weights);
            return naive;
        }

        private int size(Map<String, Integer> sizes, String name) {
            return random.nextInt(10) == 0 ? random.nextInt(4) : sizes.getOrDefault(name, 0);
        }

        private @Nullable Object value(GeneratedContract.Value value, Map<String, Integer> sizes) {
            if (value.kind() != ValueKind.SCALAR && random.nextInt(20) == 0) {
                return null;
            }
            int[] axes = value.kind().sizes(random, value.pattern(), sizes);
            if (axes.length > 0 && random.nextInt(8) == 0) {
                axes[random.nextInt(axes.length)] = random.nextInt(4);
            }
            return value.kind().make(random, random.nextInt(4) > 0, axes);
        }

        private boolean accepts(Naive naive, GeneratedContract.Value value, @Nullable Object given) {
            return given == null ? value.nullable() : naive.accepts(value.pattern(), value.kind().rank, given);
        }

        /** Where only a value can tell how its axes fall to the pattern, the compiled check passes nothing. */
        private boolean isLeftToSolver(GeneratedContract.Value value) {
            return value.kind().rank < 0 && value.pattern().contains("...");
        }

        private String told(List<@Nullable Object> arguments, GeneratedContract.Model model) {
            StringBuilder told = new StringBuilder("arguments ");
            for (Object argument : arguments.subList(1, arguments.size())) {
                told.append(Nested.text(argument)).append("; ");
            }
            return told.append("mean ")
                    .append(Nested.text(model.mean))
                    .append(", weights ")
                    .append(Nested.text(model.weights))
                    .append("; ")
                    .append(contract)
                    .append(", ")
                    .append(seed)
                    .toString();
        }
    }
}
