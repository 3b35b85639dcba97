package dev.proviso.contract;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The names of parameters that a class file has for debuggers. Reflection does not give them, and they are there where
 * most builds leave out those that it does give: Maven and Gradle compile with {@code -g}, Kotlin always does.
 */
final class DebugNames {
    private static final int MOST_SLOTS = 256;
    private static final int LOCAL_VARIABLE_SIZE = 10;

    private final DataInputStream in;
    private final @Nullable String[] texts;

    private DebugNames(DataInputStream in) throws IOException {
        this.in = in;
        in.skipNBytes(8);
        texts = new @Nullable String[in.readUnsignedShort()];
    }

    /** By the number of the parameter; null for each that has none. */
    static @Nullable String[] of(Executable method) {
        Class<?>[] types = method.getParameterTypes();
        @Nullable String[] names = new @Nullable String[types.length];
        @Nullable String[] slots = slots(method);
        int slot = Modifier.isStatic(method.getModifiers()) ? 0 : 1;
        for (int i = 0; i < types.length; i++) {
            names[i] = slots[slot];
            slot += types[i] == long.class || types[i] == double.class ? 2 : 1;
        }
        return names;
    }

    private static @Nullable String[] slots(Executable method) {
        Class<?> type = method.getDeclaringClass();
        String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream in = type.isHidden() ? null : type.getResourceAsStream(file)) {
            if (in != null) {
                return new DebugNames(new DataInputStream(in)).read(name(method), descriptor(method));
            }
        } catch (IOException | RuntimeException unreadable) {
            // Names are a help to people: without them, messages count parameters.
        }
        return new @Nullable String[MOST_SLOTS];
    }

    private static String name(Executable method) {
        return method instanceof Constructor<?> ? "<init>" : method.getName();
    }

    private static String descriptor(Executable method) {
        Class<?> returned = method instanceof Method ordinary ? ordinary.getReturnType() : void.class;
        return MethodType.methodType(returned, method.getParameterTypes()).toMethodDescriptorString();
    }

    private @Nullable String[] read(String name, String descriptor) throws IOException {
        readConstants();
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        skipFields();
        @Nullable String[] slots = new @Nullable String[MOST_SLOTS];
        for (int methods = in.readUnsignedShort(); methods > 0; methods--) {
            in.skipNBytes(2);
            String ofThis = text() + text();
            boolean wanted = ofThis.equals(name + descriptor);
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                readAttribute(wanted, slots);
            }
        }
        return slots;
    }

    private void readConstants() throws IOException {
        for (int i = 1; i < texts.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                default -> in.skipNBytes(4);
            }
        }
    }

    private void skipFields() throws IOException {
        for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
            in.skipNBytes(6);
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                readAttribute(false, texts);
            }
        }
    }

    private void readAttribute(boolean wanted, @Nullable String[] slots) throws IOException {
        String kind = text();
        int length = in.readInt();
        if (wanted && "Code".equals(kind)) {
            in.skipNBytes(4);
            in.skipNBytes(in.readInt());
            in.skipNBytes(8L * in.readUnsignedShort());
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                readAttribute(true, slots);
            }
        } else if (wanted && "LocalVariableTable".equals(kind)) {
            in.skipNBytes(2);
            for (int left = length - 2; left >= LOCAL_VARIABLE_SIZE; left -= LOCAL_VARIABLE_SIZE) {
                readVariable(slots);
            }
        } else {
            in.skipNBytes(length);
        }
    }

    /** A parameter is there from the first instruction on. */
    private void readVariable(@Nullable String[] slots) throws IOException {
        boolean parameter = in.readUnsignedShort() == 0;
        in.skipNBytes(2);
        String name = text();
        in.skipNBytes(2);
        int slot = in.readUnsignedShort();
        if (parameter && slot < MOST_SLOTS) {
            slots[slot] = name;
        }
    }

    private @Nullable String text() throws IOException {
        return texts[in.readUnsignedShort()];
    }
}
