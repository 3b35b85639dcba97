package dev.proviso.logback;

import com.github.loki4j.client.http.HttpConfig;
import com.github.loki4j.client.http.Loki4jHttpClient;
import com.github.loki4j.client.http.LokiResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tries to send a batch a few times, and counts the lines in it as arrived or lost. */
final class LokiClient implements Loki4jHttpClient {
    private static final int TRIES = 3;
    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final JsonMapper JSON = new JsonMapper();

    private final Loki4jHttpClient client;
    private final UnderWay underWay;
    private final Runnable afterArrival;

    LokiClient(Loki4jHttpClient client, UnderWay underWay, Runnable afterArrival) {
        this.client = client;
        this.underWay = underWay;
        this.afterArrival = afterArrival;
    }

    @Override
    public HttpConfig getConfig() {
        return client.getConfig();
    }

    @Override
    public LokiResponse send(ByteBuffer batch) throws Exception {
        int lines = 0;
        boolean arrived = false;
        try {
            lines = lines(batch);
            LokiResponse response = triedUntilItIsNoUse(batch);
            arrived = response.status / 100 == 2;
            return response;
        } finally {
            underWay.end(lines, arrived);
            if (arrived) {
                afterArrival.run();
            }
        }
    }

    private LokiResponse triedUntilItIsNoUse(ByteBuffer batch) throws Exception {
        if (!underWay.isTimeAfter(0) && underWay.drops().count() > 0) {
            throw new IOException("not tried: Loki could not be reached before, and there is no time left");
        }
        for (int tried = 1; ; tried++) {
            try {
                batch.rewind();
                LokiResponse response = client.send(batch);
                boolean another = response.status == TOO_MANY_REQUESTS || response.status >= SERVER_ERROR;
                if (!another || !isAnother(tried)) {
                    return response;
                }
            } catch (IOException e) {
                if (!isAnother(tried)) {
                    throw e;
                }
            }
        }
    }

    private boolean isAnother(int tried) throws InterruptedException {
        return tried < TRIES && underWay.isTimeAfter(FIRST_PAUSE_MILLIS << (tried - 1));
    }

    private static int lines(ByteBuffer batch) {
        byte[] bytes = new byte[batch.remaining()];
        batch.duplicate().get(bytes);
        int lines = 0;
        for (JsonNode stream : JSON.readTree(bytes).path("streams")) {
            lines += stream.path("values").size();
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        try {
            client.close();
        } catch (Exception e) {
            throw new IOException("the HTTP client can not be closed", e);
        }
    }
}
