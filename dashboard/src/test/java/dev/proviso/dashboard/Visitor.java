package dev.proviso.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a page by HTTP, as a browser would or would not. */
final class Visitor {
    static {
        // A test says which Host a browser was led to.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,content-length");
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI page;

    Visitor(URI page) {
        this.page = page;
    }

    String token() {
        return page.getQuery().replace("token=", "");
    }

    int port() {
        return page.getPort();
    }

    /** With the token, and other headers: names and values. */
    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).header("Authorization", "Bearer " + token()));
    }

    HttpResponse<String> getWithoutToken(String path, String... headers) {
        return send(request(path, headers));
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        return send(request(path, headers)
                .header("Authorization", "Bearer " + token())
                .method(method, BodyPublishers.noBody()));
    }

    /** An open stream of events. */
    Stream events(String... headers) {
        return new Stream(answer(
                request("/events", headers).header("Authorization", "Bearer " + token()),
                BodyHandlers.ofInputStream()));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(page.resolve(path)).timeout(Duration.ofSeconds(20));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return answer(request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> answer(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What comes by a stream, a part at a time. */
    static final class Stream implements AutoCloseable {
        private final HttpResponse<InputStream> answer;

        private Stream(HttpResponse<InputStream> answer) {
            this.answer = answer;
        }

        HttpResponse<InputStream> answer() {
            return answer;
        }

        /** The next part that is no comment: its lines. */
        String part() {
            try {
                while (true) {
                    StringBuilder text = new StringBuilder();
                    while (text.length() < 2
                            || !text.substring(text.length() - 2).equals("\n\n")) {
                        int c = answer.body().read();
                        if (c < 0) {
                            throw new AssertionError("the stream has ended: " + text);
                        }
                        text.append((char) c);
                    }
                    if (!text.toString().startsWith(":")) {
                        return text.toString().strip();
                    }
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void close() {
            try {
                answer.body().close();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
