package dev.proviso.logback;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documented schema of a line, read from docs. */
final class EventSchema {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final JsonNode JSON = parse(doc("event.schema.json"));
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON);

    private EventSchema() {}

    /** One JSON value without duplicate keys and with nothing behind it; anything else throws. */
    static JsonNode parse(String line) {
        return STRICT.readTree(line);
    }

    static List<String> faults(String line) {
        return SCHEMA.validate(parse(line)).stream().map(Error::toString).toList();
    }

    static Set<String> keys() {
        return new TreeSet<>(JSON.get("properties").propertyNames());
    }

    static List<String> values(String key) {
        return texts(JSON.get("properties").get(key).get("enum"));
    }

    /** What type a key has; a string where it is one of some words. */
    static String type(String key) {
        JsonNode property = JSON.get("properties").get(key);
        return property.has("type") ? property.get("type").asString() : "string";
    }

    /** The keys that events of a kind may have. */
    static List<String> keysOf(String kind) {
        return texts(branch(kind).get("propertyNames").get("enum"));
    }

    /** The one value that a key has in events of a kind. */
    static String constant(String kind, String key) {
        return branch(kind).get("properties").get(key).get("const").asString();
    }

    /** The levels that events of a kind have. */
    static List<String> levels(String kind) {
        return texts(branch(kind).get("properties").get("level").get("enum"));
    }

    private static JsonNode branch(String kind) {
        for (JsonNode each : JSON.get("allOf")) {
            JsonNode condition = each.get("if").get("properties").get("contract.event");
            if (condition.get("const").asString().equals(kind)) {
                return each.get("then");
            }
        }
        throw new IllegalArgumentException("the schema does not know " + kind);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    static String doc(String name) {
        try {
            return Files.readString(Path.of("..", "docs", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
