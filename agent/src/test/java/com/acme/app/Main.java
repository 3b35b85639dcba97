package com.acme.app;

import dev.proviso.agent.AgentReport;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Trains;
import dev.proviso.link.Bootstrap;

/** A program with contracts in it; it prints the calls that were woven into it. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        run();
        System.out.println("attached " + AgentReport.isAttached());
        System.out.println(
                "mode " + System.getProperty("proviso.argument.mode") + ", " + System.getProperty("proviso.mode"));
    }

    static void run() {
        shaped(new double[1]);
        trained();
        for (Bootstrap.Call call : Bootstrap.calls()) {
            System.out.println(call.site().method() + " " + call.site().signature());
        }
        Bootstrap.reset();
    }

    @ExpectShape("n")
    private static double[] shaped(@ExpectShape("n") double[] x) {
        return x;
    }

    @Trains
    private static void trained() {}
}
