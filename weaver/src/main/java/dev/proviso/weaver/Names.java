package dev.proviso.weaver;

/** What the weaver knows by name, as it links against neither core nor the annotations. */
public final class Names {
    /** Every annotation in this package is a word of a contract, those of later versions included. */
    public static final String WORDS = "dev.proviso.annotation.";

    /** The same as an internal name, as are those of the words. */
    static final String WORDS_INTERNAL = "dev/proviso/annotation/";

    static final String CONTRACTED = WORDS_INTERNAL + "Contracted";
    static final String DIM = WORDS_INTERNAL + "Dim";
    static final String EXPECT_SHAPE = WORDS_INTERNAL + "ExpectShape";
    static final String REQUIRE_TRAINED = WORDS_INTERNAL + "RequireTrained";
    static final String SCHEMA = WORDS_INTERNAL + "Schema";
    static final String TRAINS = WORDS_INTERNAL + "Trains";

    /** Core's class that links the woven call sites. */
    public static final String BOOTSTRAP = "dev.proviso.link.Bootstrap";

    public static final String CORE_MODULE = "dev.proviso.core";

    private Names() {}

    public static String internal(String name) {
        return name.replace('.', '/');
    }

    public static String binary(String internalName) {
        return internalName.replace('/', '.');
    }
}
