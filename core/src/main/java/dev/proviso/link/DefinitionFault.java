package dev.proviso.link;

import dev.proviso.ContractDefinitionException;
import dev.proviso.Mode;
import dev.proviso.contract.MethodContract;
import dev.proviso.mode.Suspension;
import dev.proviso.report.EngineFrames;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;

/** A call site whose contract makes no sense: it says so at every call, or once where nothing is to be thrown. */
final class DefinitionFault {
    private final String message;
    private final Mode mode;
    private final AtomicBoolean told = new AtomicBoolean();

    DefinitionFault(ContractDefinitionException fault, Mode mode) {
        this.message = String.valueOf(fault.getMessage());
        this.mode = mode;
    }

    MethodHandle site(MethodType type) {
        MethodHandle tell = Functions.bind(this, "tell", void.class);
        return MethodHandles.foldArguments(MethodHandles.empty(type), tell);
    }

    void tell() {
        if (Suspension.ofCalls()) {
            return;
        }
        if (mode == Mode.ENFORCE) {
            ContractDefinitionException fault = new ContractDefinitionException(message);
            EngineFrames.prune(fault);
            throw fault;
        }
        if (told.compareAndSet(false, true)) {
            LoggerFactory.getLogger("dev.proviso.definition").warn("{}", message);
        }
    }

    /** The fault in one line. */
    static String summary(ContractDefinitionException fault) {
        return String.valueOf(fault.getMessage()).replaceAll("\\s*\\R\\s*(\\^\\s*\\R\\s*)?", " ");
    }

    static ContractDefinitionException neverTrained(MethodContract method, Class<?> model) {
        return new ContractDefinitionException(method.call(model)
                + ": nothing ever shows that the model is trained\n  @RequireTrained\n  Mark the method that trains it"
                + " @Trains, or the fields that it fills @Learned.");
    }
}
