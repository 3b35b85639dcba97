package com.acme;

import dev.proviso.annotation.Finite;
import dev.proviso.link.Bootstrap;

/** Names core's bootstrap without being woven. */
public class Nosy {
    public int callsBefore(@Finite double[] x) {
        return Bootstrap.calls().size();
    }
}
