package com.acme.built;

import com.sun.tools.attach.VirtualMachine;
import dev.proviso.ContractedMethod;
import dev.proviso.Mode;
import dev.proviso.Proviso;
import dev.proviso.event.Violated;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes a mistake twice, and attaches an agent in between if it is told one; then lists what is contracted. */
final class Main {
    private static final AtomicInteger TOLD = new AtomicInteger();

    private Main() {}

    public static void main(String[] agent) throws Exception {
        Proviso.mode(Mode.WARN);
        Proviso.addListener(event -> TOLD.addAndGet(event instanceof Violated ? 1 : 0));
        Model model = new Model();
        System.out.println("guarded by itself: " + (Proviso.guard(model) == model));
        mistake(model);
        if (agent.length > 0) {
            VirtualMachine self = VirtualMachine.attach(ProcessHandle.current().pid() + "");
            self.loadAgent(agent[0], "verbose=true");
            self.detach();
        }
        mistake(model);
        for (ContractedMethod row : Proviso.inventory()) {
            System.out.println(row.model() + "." + row.method() + " " + row.status());
        }
    }

    private static void mistake(Model model) {
        TOLD.set(0);
        model.scale(new double[2]);
        System.out.println("told " + TOLD.get());
    }
}
