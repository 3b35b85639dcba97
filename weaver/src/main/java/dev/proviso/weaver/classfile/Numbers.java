package dev.proviso.weaver.classfile;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** Arrays of primitives in annotations, which ASM gives as such: as lists they can be compared. */
final class Numbers {
    private Numbers() {}

    static List<Object> list(Object array) {
        int length = Array.getLength(array);
        List<Object> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Array.get(array, i));
        }
        return list;
    }
}
