package com.acme.hygiene;

import dev.proviso.Proviso;

/** Calls a model that lies on the boot class path. */
final class Boot {
    private Boot() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        System.out.println(Calls.size(Class.forName("com.acme.hygiene.Model", true, null)));
        try {
            Proviso.selfTest();
        } catch (IllegalStateException refused) {
            System.out.println(refused.getMessage());
        }
    }
}
