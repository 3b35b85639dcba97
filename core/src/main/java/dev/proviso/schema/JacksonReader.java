package dev.proviso.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON with Jackson, within its bounds on depth and length. No other class needs Jackson. */
final class JacksonReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JacksonReader() {}

    /** The one value of a text: as {@link JsonText} takes it, and {@link JsonValue#NULL}. */
    static Object read(String text) throws SchemaException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            try {
                return only(parser);
            } catch (JacksonException e) {
                // What is too deep or too long is refused without a place.
                TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
                throw new SchemaException(
                        "the text is no JSON, at " + place(at) + ": " + Quoted.message(e.getOriginalMessage()),
                        "correct it there",
                        e);
            }
        }
    }

    private static Object only(JsonParser parser) throws SchemaException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new SchemaException("the text is empty, and no JSON", "write an object with fields");
        }
        Object value = value(parser, first);
        if (parser.nextToken() != null) {
            throw new SchemaException(
                    "the text goes on after its JSON ends, at " + place(parser.currentTokenLocation()),
                    "leave out what follows");
        }
        return value;
    }

    private static Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> JsonValue.NULL;
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            members.put(name, value(parser, parser.nextToken()));
        }
        return members;
    }

    private static List<Object> list(JsonParser parser) {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return items;
    }

    private static String place(TokenStreamLocation at) {
        return "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
