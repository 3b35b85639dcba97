package com.acme.checks;

import dev.proviso.annotation.ExpectShape;
import java.lang.management.ManagementFactory;
import javax.management.Attribute;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** An application that is managed by JMX while it runs. It knows nothing of Proviso's core. */
final class Managed {
    private Managed() {}

    public static void main(String[] arguments) throws Exception {
        call();
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        ObjectName proviso = new ObjectName("dev.proviso:type=Proviso");
        for (int i = 0; i < 500 && !server.isRegistered(proviso); i++) {
            Thread.sleep(20);
        }
        System.out.println(server.getAttribute(proviso, "Mode"));
        server.setAttribute(proviso, new Attribute("Mode", "WARN"));
        call();
        server.invoke(proviso, "setModeOf", new Object[] {"com.acme", "OFF"}, new String[] {
            String.class.getName(), String.class.getName()
        });
        call();
        server.setAttribute(proviso, new Attribute("CountingCalls", true));
        call();
        System.out.println("violations " + server.getAttribute(proviso, "Violations"));
        System.out.println("calls " + server.getAttribute(proviso, "Calls"));
        System.out.println(((String[]) server.getAttribute(proviso, "Instrumented"))[0]);
        System.out.println("skipped " + ((String[]) server.getAttribute(proviso, "Skipped")).length);
        Object[] name = {"com.acme.checks.Managed"};
        System.out.println(server.invoke(proviso, "modeOf", name, new String[] {String.class.getName()}));
    }

    private static void call() {
        try {
            System.out.println(size(new double[3]));
        } catch (RuntimeException refused) {
            System.out.println("refused");
        }
    }

    static int size(@ExpectShape("2") double[] pair) {
        return pair.length;
    }
}
