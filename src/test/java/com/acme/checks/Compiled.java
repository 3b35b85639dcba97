package com.acme.checks;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import java.lang.management.ManagementFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.ObjectName;

/** Tells how many bytes of machine code two methods were compiled to, one with a contract and one without. */
final class Compiled {
    private static final Pattern CODE =
            Pattern.compile("Compiled\\.(\\w+)\\(\\S+ \\[0x[0-9a-f]+, 0x([0-9a-f]+) - 0x([0-9a-f]+)\\]");

    private Compiled() {}

    public static void main(String[] arguments) throws Exception {
        double[] row = {1, 2, 3};
        double sum = 0;
        for (int i = 0; i < 200_000; i++) {
            sum += contracted(row)[0] + plain(row)[0];
        }
        String list = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "compilerCodelist",
                        new Object[0],
                        new String[0]);
        Matcher code = CODE.matcher(list);
        while (code.find()) {
            if (!code.group(1).equals("main")) {
                long size = Long.parseLong(code.group(3), 16) - Long.parseLong(code.group(2), 16);
                System.out.println(code.group(1) + " " + size);
            }
        }
        System.out.println("sum " + sum);
    }

    @ExpectShape("n")
    static double[] contracted(@ExpectShape("n") @Finite double[] x) {
        x[0] += x[1] * x[2];
        return x;
    }

    static double[] plain(double[] x) {
        x[0] += x[1] * x[2];
        return x;
    }
}
