package com.acme;

public class FlowParent {
    public int touched;
    public final int given;

    FlowParent(int given) {
        this.given = given;
    }
}
