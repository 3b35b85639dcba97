package com.acme.hygiene;

/** A class whose own file names no annotation: its contract is that of {@link Sized}. */
public class Silent extends Model {
    @Override
    public int size(double[] x) {
        return x.length + 1;
    }
}
