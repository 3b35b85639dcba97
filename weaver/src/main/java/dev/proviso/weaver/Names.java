package dev.proviso.weaver;

/** What the weaver knows by name, as it links against neither core nor the annotations. */
public final class Names {
    /** Every annotation in this package is a word of a contract, those of later versions included. */
    public static final String WORDS = "dev.proviso.annotation.";

    static final String CONTRACTED = WORDS + "Contracted";
    static final String DIM = WORDS + "Dim";
    static final String EXPECT_SHAPE = WORDS + "ExpectShape";
    static final String REQUIRE_TRAINED = WORDS + "RequireTrained";
    static final String SCHEMA = WORDS + "Schema";
    static final String TRAINS = WORDS + "Trains";

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
