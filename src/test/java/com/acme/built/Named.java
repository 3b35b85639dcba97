package com.acme.built;

import dev.proviso.annotation.ExpectShape;

interface Named {
    String name(@ExpectShape("1") int[] at);
}
