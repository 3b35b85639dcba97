package dev.proviso.weaver;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Which annotation types stand on the elements of a class file: on the class, its fields, its methods, their parameters
 * and the components of a record. Code is skipped, as are values of annotations.
 */
final class AnnotationTypes {
    private static final String VISIBLE = "RuntimeVisible";
    private static final String INVISIBLE = "RuntimeInvisible";

    private final byte[] file;
    private final int[] offsets;
    private final List<String> names = new ArrayList<>();
    private int at;

    private AnnotationTypes(byte[] file, int[] offsets, int at) {
        this.file = file;
        this.offsets = offsets;
        this.at = at;
    }

    /**
     * Their internal names, each once, without those of the platform.
     *
     * @param offsets where the constants lie
     * @param afterPool where the constant pool ends
     */
    static List<String> in(byte[] file, int[] offsets, int afterPool) {
        AnnotationTypes types = new AnnotationTypes(file, offsets, afterPool + 6);
        types.at += 2 + 2 * types.u2(types.at);
        types.members();
        types.members();
        types.attributes();
        return types.names;
    }

    private void members() {
        for (int count = next(); count > 0; count--) {
            at += 6;
            attributes();
        }
    }

    private void attributes() {
        for (int count = next(); count > 0; count--) {
            String name = text(next());
            int length = u4(at);
            at += 4;
            int end = at + length;
            if (name.equals("Record")) {
                components();
            } else if (name.equals(VISIBLE + "Annotations") || name.equals(INVISIBLE + "Annotations")) {
                annotations();
            } else if (name.equals(VISIBLE + "ParameterAnnotations")
                    || name.equals(INVISIBLE + "ParameterAnnotations")) {
                for (int parameters = file[at++] & 0xFF; parameters > 0; parameters--) {
                    annotations();
                }
            }
            if (length < 0 || at > end) {
                // To go back in a file would have no end.
                throw new IllegalArgumentException("attribute " + name + " is not as long as it says");
            }
            at = end;
        }
    }

    private void components() {
        for (int count = next(); count > 0; count--) {
            at += 4;
            attributes();
        }
    }

    private void annotations() {
        for (int count = next(); count > 0; count--) {
            annotation(true);
        }
    }

    private void annotation(boolean onElement) {
        int type = next();
        if (onElement) {
            add(text(type));
        }
        for (int members = next(); members > 0; members--) {
            at += 2;
            value();
        }
    }

    private void value() {
        int tag = file[at++];
        if (tag == 'e') {
            at += 4;
        } else if (tag == '@') {
            annotation(false);
        } else if (tag == '[') {
            for (int count = next(); count > 0; count--) {
                value();
            }
        } else {
            at += 2;
        }
    }

    private void add(String descriptor) {
        String name = descriptor.substring(1, descriptor.length() - 1);
        if (!Exempt.isPlatform(name) && !names.contains(name)) {
            names.add(name);
        }
    }

    /** Names of attributes and of classes that are found by them: anything but ASCII is left to be found by nothing. */
    private String text(int index) {
        int utf8 = offsets[index];
        return new String(file, utf8 + 3, u2(utf8 + 1), StandardCharsets.UTF_8);
    }

    private int next() {
        at += 2;
        return u2(at - 2);
    }

    private int u2(int from) {
        return ((file[from] & 0xFF) << 8) | (file[from + 1] & 0xFF);
    }

    private int u4(int from) {
        return (u2(from) << 16) | u2(from + 2);
    }
}
