package com.acme.app;

import com.sun.tools.attach.VirtualMachine;

/** A program that attaches an agent to itself after its classes were loaded. */
public final class Attaching {
    private Attaching() {}

    public static void main(String[] arguments) throws Exception {
        Main.run();
        System.out.println("attached");
        VirtualMachine self =
                VirtualMachine.attach(Long.toString(ProcessHandle.current().pid()));
        self.loadAgent(arguments[0], "mode=WARN");
        self.detach();
        Main.run();
    }
}
