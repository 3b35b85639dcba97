package dev.proviso.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A Table Schema in a file on the class path, or in a module. */
final class SchemaResource {
    private SchemaResource() {}

    /**
     * What a resource says.
     *
     * @param path as {@link Class#getResource} takes it
     * @param home the class that names it, beside which, or with whose loader, it is looked for; null if that is not known
     */
    static TableContract read(String path, @Nullable Class<?> home) throws SchemaException {
        String place = "resource " + path;
        String text = text(home == null ? anywhere(path, place) : bytes(path, home, place), place);
        try {
            return TableContract.fromJson(text);
        } catch (SchemaException e) {
            throw e.in(place);
        }
    }

    private static byte[] bytes(String path, Class<?> home, String place) throws SchemaException {
        String name = HomeResources.name(path, home);
        try (InputStream stream = HomeResources.open(path, home)) {
            if (stream != null) {
                return stream.readAllBytes();
            }
        } catch (IOException e) {
            throw new SchemaException(place + ": " + name + " can not be read", "see what it says: " + e, e);
        }
        String type = Shown.type(home);
        throw new SchemaException(
                place + ": there is no " + name + " where " + type + " comes from",
                path.startsWith("/")
                        ? "put it there, or leave out the slash if it is beside " + type
                        : "put it there, or begin the path with a slash if it is at the root");
    }

    /** What a path from the root leads to, for the thread that asks. */
    private static byte[] anywhere(String path, String place) throws SchemaException {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        if (!path.startsWith("/")) {
            throw new SchemaException(
                    place + ": a Validator does not tell which class it is beside",
                    "write the path from the root, with a slash before it");
        }
        String name = path.substring(1);
        try (InputStream stream =
                context == null ? ClassLoader.getSystemResourceAsStream(name) : context.getResourceAsStream(name)) {
            if (stream != null) {
                return stream.readAllBytes();
            }
        } catch (IOException e) {
            throw new SchemaException(place + ": " + name + " can not be read", "see what it says: " + e, e);
        }
        throw new SchemaException(place + ": there is no " + name + " on the class path", "put it there");
    }

    private static String text(byte[] bytes, String place) throws SchemaException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // Some editors begin a file with it.
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new SchemaException(place + ": it is not encoded in UTF-8", "store it as UTF-8", e);
        }
    }
}
