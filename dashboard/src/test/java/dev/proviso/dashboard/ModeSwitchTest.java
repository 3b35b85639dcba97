package dev.proviso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Mode;
import dev.proviso.Proviso;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ModeSwitchTest {
    private static PageServer server;
    private static Visitor visitor;

    @BeforeAll
    static void serve() {
        server = Pages.controlling();
        visitor = new Visitor(server.uri());
    }

    @AfterAll
    static void stop() {
        server.close();
        Proviso.mode(Mode.ENFORCE);
    }

    @Test
    void it_is_not_there_unless_it_was_asked_for() {
        try (PageServer usual = Pages.usual()) {
            HttpResponse<String> answer =
                    new Visitor(usual.uri()).send("POST", "/mode?mode=OFF", ModeSwitch.HEADER, "mode");

            assertThat(answer.statusCode()).isEqualTo(404);
        }
    }

    @Test
    void it_sets_the_mode_of_a_package_and_says_who_did() {
        HttpResponse<String> answer =
                visitor.send("POST", "/mode?name=com.acme.switched&mode=WARN", ModeSwitch.HEADER, "mode");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(Proviso.modeSetting("com.acme.switched").text()).isEqualTo("WARN, from the live page");
    }

    @Test
    void it_sets_the_mode_of_all() {
        visitor.send("POST", "/mode?mode=OFF", ModeSwitch.HEADER, "mode");
        assertThat(Proviso.modeOf("")).isEqualTo(Mode.OFF);

        visitor.send("POST", "/mode?mode=ENFORCE", ModeSwitch.HEADER, "mode");
        assertThat(Proviso.modeOf("")).isEqualTo(Mode.ENFORCE);
    }

    @Test
    void a_form_that_has_not_the_header_is_refused() {
        HttpResponse<String> answer = visitor.send("POST", "/mode?mode=OFF");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("expected the header X-Proviso-Control: mode\n");
    }

    @Test
    void another_origin_is_refused_and_so_is_who_does_not_know_the_token() {
        assertThat(visitor.send("POST", "/mode?mode=OFF", ModeSwitch.HEADER, "mode", "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.getWithoutToken("/mode?mode=OFF").statusCode()).isEqualTo(405);
        assertThat(Proviso.modeOf("com.acme")).isNotEqualTo(Mode.OFF);
    }

    @Test
    void what_makes_no_sense_is_told() {
        assertThat(visitor.send("POST", "/mode?mode=STRICT", ModeSwitch.HEADER, "mode")
                        .body())
                .isEqualTo("expected a mode of OFF, WARN or ENFORCE\n");
        assertThat(visitor.send("POST", "/mode", ModeSwitch.HEADER, "mode").statusCode())
                .isEqualTo(400);
        assertThat(visitor.send("POST", "/mode?mode=OFF&name=a..b", ModeSwitch.HEADER, "mode")
                        .statusCode())
                .isEqualTo(400);
    }
}
