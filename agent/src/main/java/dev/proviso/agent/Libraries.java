package dev.proviso.agent;

/**
 * Packages of libraries whose classes inherit no contracts from each other, and whose annotation types stand for none: to
 * read those is most of what an agent costs an application's start. A class in them that names a word is woven like any
 * other; one that was defined before it and inherits from it is reported.
 */
final class Libraries {
    private static final String[] PREFIXES = {
        "ch/qos/logback/",
        "com/fasterxml/jackson/",
        "com/google/common/",
        "com/google/errorprone/",
        "com/zaxxer/hikari/",
        "groovy/lang/",
        "io/micrometer/",
        "io/netty/",
        "io/opentelemetry/",
        "jakarta/",
        "kotlin/",
        "kotlinx/",
        "lombok/",
        "org/apache/catalina/",
        "org/apache/commons/",
        "org/apache/coyote/",
        "org/apache/logging/",
        "org/apache/tomcat/",
        "org/aspectj/",
        "org/checkerframework/",
        "org/eclipse/jetty/",
        "org/glassfish/",
        "org/hibernate/",
        "org/jboss/logging/",
        "org/jspecify/",
        "org/junit/",
        "org/mockito/",
        "org/slf4j/",
        "org/springframework/",
        "org/yaml/snakeyaml/",
        "reactor/",
        "scala/",
        "tools/jackson/"
    };

    /** Applications that show what a library does. */
    private static final String[] OTHERS = {"org/springframework/samples/"};

    private Libraries() {}

    /** Whether a class of this internal name is one of theirs. */
    static boolean have(String name) {
        return startsWithAny(name, PREFIXES) && !startsWithAny(name, OTHERS);
    }

    private static boolean startsWithAny(String name, String[] prefixes) {
        for (String prefix : prefixes) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
