package com.acme.built;

import dev.proviso.annotation.ExpectShape;

final class Model implements Named {
    double[] scale(@ExpectShape("3") double[] x) {
        return x;
    }

    @Override
    public String name(int[] at) {
        return at.length + "";
    }

    interface Never {
        default int size(@ExpectShape("2") int[] x) {
            return x.length;
        }
    }
}
