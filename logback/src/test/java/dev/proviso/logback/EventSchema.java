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
        return JSON.get("properties")
                .get(key)
                .get("enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    static String doc(String name) {
        try {
            return Files.readString(Path.of("..", "docs", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
