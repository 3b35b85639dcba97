package com.acme.checks;

import dev.proviso.Proviso;

/** Tells the modes in effect, and where each was set. */
final class Modes {
    private Modes() {}

    public static void main(String[] names) {
        for (String name : names) {
            System.out.println(Proviso.modeSetting(name).text());
        }
    }
}
