package dev.proviso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in. */
class AccessTest {
    private static PageServer server;
    private static Visitor visitor;

    @BeforeAll
    static void serve() {
        server = Pages.usual();
        visitor = new Visitor(server.uri());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/state", "/events"})
    void without_the_token_nothing_is_told_of_the_program(String path) {
        HttpResponse<String> answer = visitor.getWithoutToken(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("the token is not the one of this start: open the URL that was printed\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/state", "/events"})
    void with_another_token_nothing_is_told(String path) {
        assertThat(visitor.getWithoutToken(path, "Authorization", "Bearer " + "x".repeat(43))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_token_in_the_url_or_in_a_cookie_does_not_count() {
        assertThat(visitor.getWithoutToken("/state?token=" + visitor.token()).statusCode())
                .isEqualTo(401);
        assertThat(visitor.getWithoutToken("/state", "Cookie", "token=" + visitor.token())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void with_the_token_the_state_is_told() {
        assertThat(visitor.get("/state").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page.css", "/page.js", "/icon.svg"})
    void the_files_of_the_page_are_for_everybody_who_is_here(String path) {
        assertThat(visitor.getWithoutToken(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LocalHost", "[::1]"})
    void names_of_this_machine_are_known(String host) {
        assertThat(visitor.get("/state", "Host", host + ":" + visitor.port()).statusCode())
                .isEqualTo(200);
    }

    /** A name elsewhere that was made to lead here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "127.0.0.1.evil.example",
                "localhost.evil.example",
                "[::2]",
                "0.0.0.0",
                "300.1.2.3",
                "1.2.3.4.5.6.7"
            })
    void other_names_are_refused_whatever_is_asked(String host) {
        for (String path : new String[] {"/", "/page.js", "/state", "/events", "/nothing"}) {
            HttpResponse<String> answer = visitor.get(path, "Host", host + ":" + visitor.port());

            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).isEqualTo("the page is not known by this Host: open the URL that was printed\n");
        }
    }

    @Test
    void another_port_is_another_name() {
        assertThat(visitor.get("/state", "Host", "127.0.0.1:1").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/state", "Host", "127.0.0.1").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1", "http://127.0.0.1:1"})
    void pages_of_another_origin_are_refused_though_they_know_the_token(String origin) {
        HttpResponse<String> answer = visitor.get("/state", "Origin", origin);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("pages of another Origin may not ask\n");
        assertThat(answer.headers().map()).doesNotContainKey("Access-Control-Allow-Origin");
    }

    @Test
    void its_own_origin_is_let_in_but_not_that_of_another_name_of_it() {
        assertThat(visitor.get("/state", "Origin", "http://127.0.0.1:" + visitor.port())
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor.get("/state", "Origin", "http://localhost:" + visitor.port())
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void other_methods_are_refused(String method) {
        HttpResponse<String> answer = visitor.send(method, "/state");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void a_head_has_no_body() {
        HttpResponse<String> answer = visitor.send("HEAD", "/page.css");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/index.html", "/page/page.js", "/..%2fEventRing.class", "/mode"})
    void what_is_not_the_page_is_not_there(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page.js", "/state", "/nothing"})
    void each_answer_tells_the_browser_what_not_to_trust(String path) {
        isGuarded(visitor.get(path));
        isGuarded(visitor.getWithoutToken(path));
        isGuarded(visitor.get(path, "Host", "evil.example"));
    }

    @Test
    void a_stream_tells_it_too() {
        try (Visitor.Stream stream = visitor.events()) {
            isGuarded(stream.answer());
        }
    }

    private static void isGuarded(HttpResponse<?> answer) {
        assertThat(answer.headers().map())
                .containsEntry(
                        "content-security-policy",
                        List.of("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                                + " connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("referrer-policy", List.of("no-referrer"))
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry("cross-origin-resource-policy", List.of("same-origin"))
                .doesNotContainKeys("access-control-allow-origin", "set-cookie");
    }
}
