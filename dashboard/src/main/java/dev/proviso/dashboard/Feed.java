package dev.proviso.dashboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes to one browser what is new, some times a second, until it goes. */
final class Feed {
    private static final long PAUSE_MILLIS = 100;
    private static final long SIGN_OF_LIFE_PAUSES = 20;

    private final OutputStream out;
    private final String start;
    private final Clients clients;
    private final Workers workers;

    Feed(OutputStream out, String start, Clients clients, Workers workers) {
        this.out = out;
        this.start = start;
        this.clients = clients;
        this.workers = workers;
    }

    void run(Cursor cursor) throws IOException {
        write("event: start\ndata: " + start + "\n\n");
        long quiet = 0;
        while (!workers.isClosed() && !Thread.currentThread().isInterrupted()) {
            byte[] news = news(cursor);
            quiet = news.length > 0 ? 0 : quiet + 1;
            if (news.length > 0) {
                write(news);
            } else if (quiet % SIGN_OF_LIFE_PAUSES == 0) {
                // A comment. Nobody else would find out that the browser has gone.
                write(":\n\n");
            }
            pause();
        }
    }

    private byte[] news(Cursor cursor) {
        List<byte[]> lines = cursor.take();
        long dropped = cursor.takeDropped();
        long number = cursor.next() - lines.size();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        if (dropped > 0) {
            clients.drop(dropped);
            text.writeBytes(bytes("event: dropped\ndata: " + dropped + "\n\n"));
        }
        for (byte[] line : lines) {
            text.writeBytes(bytes("id: " + start + "-" + number + "\ndata: "));
            text.writeBytes(line);
            text.writeBytes(bytes("\n\n"));
            number++;
        }
        return text.toByteArray();
    }

    private void write(String text) throws IOException {
        write(bytes(text));
    }

    private void write(byte[] bytes) throws IOException {
        workers.hurry();
        out.write(bytes);
        out.flush();
        workers.rest();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
