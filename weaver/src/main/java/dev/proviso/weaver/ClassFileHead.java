package dev.proviso.weaver;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.bytebuddy.jar.asm.ClassReader;
import org.jspecify.annotations.Nullable;

/**
 * What the constant pool of a class file tells, read without touching its code: this is done for every class that an
 * application loads, so it allocates one array and the names of the supertypes.
 */
public final class ClassFileHead {
    /** Java 7, the first that has invokedynamic. */
    public static final int OLDEST_WEAVABLE = 51;

    private static final byte[] WORD = ("L" + Names.internal(Names.WORDS)).getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ANNOTATED = "Runtime".getBytes(StandardCharsets.US_ASCII);
    private static final String BOOTSTRAP = Names.internal(Names.BOOTSTRAP);
    private static final int UTF8 = 1;
    private static final int METHOD_HANDLE = 15;

    private final byte[] file;
    private final int[] offsets;
    private final boolean namesWords;
    private final boolean mayBeAnnotated;
    private final int afterPool;
    private final int superclass;
    private final List<String> supertypes;
    private @Nullable ClassReader reader;

    private ClassFileHead(byte[] file) {
        this.file = file;
        if (u2(0) != 0xCAFE || u2(2) != 0xBABE) {
            throw new IllegalArgumentException("it does not begin with CAFEBABE");
        }
        offsets = new int[u2(8)];
        boolean words = false;
        boolean annotated = false;
        int at = 10;
        for (int index = 1; index < offsets.length; index++) {
            offsets[index] = at;
            int tag = file[at];
            if (tag == UTF8) {
                words = words || startsWith(at + 3, WORD);
                annotated = annotated || startsWith(at + 3, ANNOTATED);
            } else if (tag == 5 || tag == 6) {
                index++;
            }
            at += size(tag, at);
        }
        namesWords = words;
        mayBeAnnotated = annotated;
        afterPool = at;
        superclass = u2(at + 4);
        supertypes = readSupertypes(at);
    }

    /**
     * Reads a class file.
     *
     * @throws RuntimeException if it is none, or of a form that is not known
     */
    public static ClassFileHead read(byte[] file) {
        return new ClassFileHead(file);
    }

    /** Whether a file that {@link #read} refuses still seems to name a word of a contract. */
    public static boolean seemsToNameWords(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).contains("L" + Names.internal(Names.WORDS));
    }

    public int version() {
        return u2(6);
    }

    /**
     * Reads the file whole: one reader for all who do, as it goes through the constants first.
     *
     * @throws RuntimeException if it is of a form that is not known
     */
    public ClassReader reader() {
        ClassReader whole = reader == null ? new ClassReader(file) : reader;
        reader = whole;
        return whole;
    }

    /** Whether an annotation of Proviso is named anywhere in it. */
    public boolean namesWords() {
        return namesWords;
    }

    /** Whether it may have a contract, as far as can be told from it alone: of its own, composed or inherited. */
    public boolean mayBeContracted() {
        return namesWords || !supertypes.isEmpty() || !annotationTypes().isEmpty();
    }

    /**
     * The internal names of the annotation types that stand on the class and what it declares, without those of the
     * platform.
     *
     * @throws IllegalArgumentException if the file is not as it should be
     */
    public List<String> annotationTypes() {
        if (!mayBeAnnotated) {
            return List.of();
        }
        try {
            return AnnotationTypes.in(file, offsets, afterPool);
        } catch (RuntimeException | StackOverflowError malformed) {
            throw new IllegalArgumentException("its attributes can not be read", malformed);
        }
    }

    /** Whether it has a call site of core's bootstrap already: it was woven when it was built. */
    public boolean isWoven() {
        for (int index = 1; index < offsets.length; index++) {
            if (offsets[index] != 0 && file[offsets[index]] == METHOD_HANDLE && isOfBootstrap(offsets[index])) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a proxy of {@link java.lang.reflect.Proxy}, which hands each call on. */
    public boolean isDynamicProxy() {
        return "java/lang/reflect/Proxy".equals(superclass());
    }

    /** The internal names of its superclass and interfaces, without those of the platform. */
    public List<String> supertypes() {
        return supertypes;
    }

    private @Nullable String superclass() {
        return superclass == 0 ? null : className(superclass);
    }

    private List<String> readSupertypes(int afterPool) {
        int interfaces = u2(afterPool + 6);
        List<String> names = new ArrayList<>(interfaces + 1);
        addUnlessPlatform(names, superclass());
        for (int i = 0; i < interfaces; i++) {
            addUnlessPlatform(names, className(u2(afterPool + 8 + 2 * i)));
        }
        return names;
    }

    private boolean isOfBootstrap(int methodHandle) {
        int member = offsets[u2(methodHandle + 2)];
        return className(u2(member + 1)).equals(BOOTSTRAP);
    }

    private static void addUnlessPlatform(List<String> names, @Nullable String name) {
        if (name != null && !Exempt.isPlatform(name)) {
            names.add(name);
        }
    }

    private String className(int index) {
        int utf8 = offsets[u2(offsets[index] + 1)];
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file, utf8 + 1, u2(utf8 + 1) + 2))) {
            return Objects.requireNonNull(in.readUTF());
        } catch (IOException malformed) {
            throw new IllegalArgumentException("constant " + index + " is no class name", malformed);
        }
    }

    private int size(int tag, int at) {
        return switch (tag) {
            case 1 -> 3 + u2(at + 1);
            case 7, 8, 16, 19, 20 -> 3;
            case 15 -> 4;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 5;
            case 5, 6 -> 9;
            default -> throw new IllegalArgumentException("constant pool tag " + tag + " is not known");
        };
    }

    private boolean startsWith(int at, byte[] prefix) {
        if (at + prefix.length > file.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (file[at + i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private int u2(int at) {
        return ((file[at] & 0xFF) << 8) | (file[at + 1] & 0xFF);
    }
}
