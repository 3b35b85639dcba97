package com.acme.checks;

import dev.proviso.Proviso;

/** Runs the programs that it is told, then asks whether contracts are enforced; exits with 3 if they are not. */
final class SelfTest {
    private SelfTest() {}

    public static void main(String[] programs) throws ReflectiveOperationException {
        for (String program : programs) {
            Class.forName(program).getMethod("run").invoke(null);
        }
        try {
            Proviso.selfTest();
            System.out.println("contracts are enforced");
        } catch (IllegalStateException refused) {
            System.out.println(refused.getMessage());
            System.exit(3);
        }
    }
}
