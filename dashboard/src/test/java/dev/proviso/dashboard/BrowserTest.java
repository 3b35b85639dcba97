package dev.proviso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.proviso.Mode;
import dev.proviso.Proviso;
import dev.proviso.event.Occurrence;
import dev.proviso.event.TrainingFailed;
import dev.proviso.live.PageSettings;
import dev.proviso.report.Reporter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page in a real browser. */
@Tag("heavy")
@Timeout(120)
class BrowserTest {
    private static final String ROWS = "return document.querySelectorAll('#event-list .event').length";
    private static final String HAS_TEXT =
            "return document.getElementById('event-list').innerText.includes(arguments[0])";

    private static Browser browser;

    private PageServer server;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void serve() {
        server = Pages.controlling();
        browser.complaints();
    }

    @AfterEach
    void stop() {
        browser.go(URI.create("about:blank"));
        server.close();
    }

    @Test
    void it_loads_without_a_complaint_and_takes_the_token_out_of_the_url() {
        browser.goAndWait(server.uri());
        browser.until("return document.querySelectorAll('.tile').length === 7");

        assertThat(browser.<String>js("return location.href"))
                .isEqualTo("http://127.0.0.1:" + server.uri().getPort() + "/");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void loaded_again_it_still_knows_the_token() {
        browser.goAndWait(server.uri());
        browser.js("location.reload()");

        browser.until("return document.readyState === 'complete'"
                + " && document.getElementById('connection').dataset.state === 'live'");
    }

    @Test
    void a_violation_is_seen_within_a_second_of_happening() {
        browser.goAndWait(server.uri());
        Reporter.publish(Happenings.violation("warms up"));
        browser.until(HAS_TEXT, "warms up");
        Reporter.publish(Happenings.violation("columns are missing"));

        assertThat(browser.until(HAS_TEXT, "columns are missing")).isLessThan(1_000);
    }

    @Test
    void an_entry_opens_to_its_whole_message_and_all_its_keys() {
        browser.goAndWait(server.uri());
        Reporter.publish(Happenings.violation("columns are missing"));
        browser.until(HAS_TEXT, "columns are missing");
        browser.js("document.querySelector('.head').click()");

        assertThat(browser.text(".whole")).isEqualTo("Scaler.transform: columns are missing");
        assertThat(browser.text(".body table"))
                .contains("contract.code\tCOLUMN_MISSING", "contract.model\tcom.acme.Scaler", "thread\tmain");
    }

    @Test
    void the_filters_leave_what_they_are_asked_for() {
        browser.goAndWait(server.uri());
        Reporter.publish(Happenings.violation("com.acme.One", "a", "first"));
        Reporter.publish(Happenings.violation("com.acme.Two", "a", "second"));
        Reporter.publish(Happenings.training("com.acme.Two"));
        browser.until("return document.querySelectorAll('#event-list .event').length === 3");

        browser.press("/", "SECOND two");
        browser.until("return document.querySelectorAll('#event-list .event').length === 1");
        assertThat(browser.text("#event-list")).contains("second");

        browser.js("const f = document.getElementById('filter-text'); f.value = '';"
                + " f.dispatchEvent(new Event('input', {bubbles: true}))");
        choose("kind", "trained");
        assertThat(browser.<Long>js(ROWS)).isEqualTo(1);
        choose("kind", "");
        choose("model", "com.acme.Two");
        assertThat(browser.<Long>js(ROWS)).isEqualTo(2);
        choose("code", "COLUMN_MISSING");
        assertThat(browser.<Long>js(ROWS)).isEqualTo(1);
        Reporter.publish(Happenings.violation("com.acme.One", "a", "let through by none"));
        Reporter.publish(Happenings.violation("com.acme.Two", "a", "let through"));
        browser.until(HAS_TEXT, "let through");
        assertThat(browser.<Long>js(ROWS)).isEqualTo(2);
    }

    @Test
    void models_are_shown_with_what_training_has_made_of_them() {
        Reporter.publish(Happenings.training("com.acme.Good"));
        Reporter.publish(new TrainingFailed(
                Occurrence.now(), "com.acme.Bad", "fit", "fit threw java.lang.Error", Duration.ofMillis(3), 0));
        browser.goAndWait(server.uri());
        browser.press("2");
        browser.until("return document.querySelectorAll('.card').length >= 2");

        assertThat(browser.text("#models"))
                .contains("Good\ntrained\ncom.acme\nd = 4\n")
                .contains("Bad\ntraining failed\ncom.acme\n")
                .contains("by fit, 3.0 ms: fit threw java.lang.Error");
    }

    @Test
    void with_another_token_it_says_so_and_shows_nothing() {
        Reporter.publish(Happenings.violation("secret"));
        browser.go(URI.create(server.uri().toString().replaceFirst("=.*", "=" + "x".repeat(43))));
        browser.until("return document.getElementById('connection').dataset.state === 'refused'");

        assertThat(browser.text("#notice"))
                .isEqualTo("the token is not the one of this start: open the URL that was printed");
        assertThat(browser.<Long>js(ROWS)).isZero();
    }

    @Test
    void a_name_that_was_made_to_lead_here_is_refused() {
        browser.go(URI.create(server.uri().toString().replace("127.0.0.1", "evil.example")));

        assertThat(browser.text("body")).isEqualTo("the page is not known by this Host: open the URL that was printed");
    }

    @Test
    void a_page_of_another_origin_gets_nothing_though_it_knows_the_token() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        other.start();
        try {
            browser.go(URI.create("http://localhost:" + other.getAddress().getPort() + "/"));
            for (String options : new String[] {
                "{headers: {Authorization: 'Bearer ' + arguments[1]}}",
                "{mode: 'no-cors'}",
                "{method: 'POST', headers: {Authorization: 'Bearer ' + arguments[1], 'X-Proviso-Control': 'mode'}}"
            }) {
                String answer = browser.jsLater(
                        "const done = arguments[2]; fetch(arguments[0] + 'mode?mode=OFF', " + options
                                + ").then(a => a.text()).then(t => done('read: ' + t), () => done('refused'))",
                        server.uri().toString().replaceFirst("\\?.*", ""),
                        new Visitor(server.uri()).token());

                assertThat(answer).isIn("refused", "read: ");
            }
            assertThat(Proviso.modeSetting("").source()).isNotEqualTo(ModeSwitch.SOURCE);
        } finally {
            other.stop(0);
        }
    }

    @Test
    void markup_is_text_wherever_it_stands() {
        String markup = "<img src=x onerror=hit=1><script>hit=1</script>";
        Thread.currentThread().setName(markup);
        try {
            browser.goAndWait(server.uri());
            Reporter.publish(Happenings.violation("com.acme." + markup, markup, "it is " + markup));
            Reporter.publish(Happenings.training(markup));
        } finally {
            Thread.currentThread().setName("main");
        }
        browser.until(HAS_TEXT, "it is " + markup);
        browser.js("document.querySelectorAll('.head').forEach(head => head.click())");
        for (String tab : new String[] {"models", "methods", "codes", "inventory", "settings", "events"}) {
            browser.js("document.getElementById('tab-' + arguments[0]).click()", tab);
        }
        browser.until("return document.getElementById('side-models').innerText.includes('onerror')");

        assertThat(browser.<Object>js("return window.hit")).isNull();
        assertThat(browser.<Long>js("return document.querySelectorAll('img, body script').length"))
                .isZero();
        assertThat(browser.text("#event-list")).contains("contract.column\t" + markup);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void when_the_program_ends_and_is_started_anew_the_page_says_so_and_goes_on() throws IOException {
        PageSettings settings = new PageSettings(PageSettings.LOOPBACK, 0, "a-token-that-stays", false);
        PageServer first = PageServer.start(settings);
        browser.goAndWait(first.uri());
        Reporter.publish(Happenings.violation("before"));
        browser.until(HAS_TEXT, "before");
        first.close();
        browser.until("return document.getElementById('connection').dataset.state === 'lost'");
        assertThat(browser.text("#connection")).isEqualTo("connection lost, trying again");
        assertThat(browser.text("#notice")).startsWith("The program does not answer");

        try (PageServer second = PageServer.start(
                new PageSettings(PageSettings.LOOPBACK, first.uri().getPort(), "a-token-that-stays", false))) {
            browser.until("return document.getElementById('connection').dataset.state === 'live'");
            assertThat(second.uri()).isEqualTo(first.uri());
            Reporter.publish(Happenings.violation("afterwards"));
            browser.until(HAS_TEXT, "afterwards");

            assertThat(browser.text("#event-list")).contains("the program was started anew", "before");
            assertThat(browser.<Boolean>js("return document.getElementById('notice').hidden"))
                    .isTrue();
            browser.go(URI.create("about:blank"));
        }
    }

    @Test
    void it_can_be_used_by_keys_alone() {
        browser.goAndWait(server.uri());
        for (String said : new String[] {"one", "two", "three"}) {
            Reporter.publish(Happenings.violation(said));
        }
        browser.until("return document.querySelectorAll('#event-list .event').length === 3");

        browser.press("4");
        assertThat(selected()).isEqualTo("tab-codes");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(selected()).isEqualTo("tab-inventory");
        browser.press(Keys.HOME);
        assertThat(selected()).isEqualTo("tab-events");
        browser.press("/");
        assertThat(browser.<String>js("return document.activeElement.id")).isEqualTo("filter-text");
        browser.press(Keys.ESCAPE);
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.<String>js("return document.activeElement.innerText"))
                .contains("two");
        browser.press(Keys.ENTER);
        assertThat(browser.text(".whole")).isEqualTo("Scaler.transform: two");
        browser.press(Keys.ESCAPE);
        assertThat(browser.text(".whole")).isEmpty();
        browser.press("p");
        Reporter.publish(Happenings.violation("four"));
        browser.until("return document.getElementById('pause').innerText === 'Go on (1 new)'");
        browser.press("p");
        browser.until(HAS_TEXT, "four");
    }

    @Test
    void what_somebody_reads_does_not_move() {
        browser.goAndWait(server.uri());
        Reporter.publish(Happenings.violation("one"));
        browser.until(HAS_TEXT, "one");
        browser.js("document.querySelector('.head').click()");
        Reporter.publish(Happenings.violation("two"));
        browser.until("return document.getElementById('more').innerText === 'Show 1 new'");
        assertThat(browser.<Long>js(ROWS)).isEqualTo(1);

        browser.js("document.getElementById('more').click()");
        assertThat(browser.<Long>js(ROWS)).isEqualTo(2);
    }

    @Test
    void a_button_sets_the_mode_where_that_is_let() {
        browser.goAndWait(server.uri());
        browser.until("return document.querySelectorAll('.choice button').length === 3");
        browser.js("document.getElementById('mode').open = true;"
                + " [...document.querySelectorAll('.choice button')].find(b => b.innerText === 'WARN').click()");
        browser.until("return document.getElementById('mode-value').innerText === 'WARN'");

        assertThat(browser.text("#mode-body")).contains("Set by the live page.");
        Proviso.mode(Mode.ENFORCE);
        browser.until("return document.getElementById('mode-value').innerText === 'ENFORCE'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "models", "methods", "codes", "inventory", "settings"})
    void it_fits_a_phone(String tab) {
        try (Browser phone = Browser.open()) {
            phone.resize(360, 740);
            Reporter.publish(Happenings.violation("a.b." + "C".repeat(200), "d".repeat(200), "m ".repeat(200)));
            Reporter.publish(Happenings.training("com.acme." + "Long".repeat(40)));
            phone.goAndWait(server.uri());
            phone.until("return document.querySelectorAll('#event-list .event').length >= 2");
            phone.js(
                    "document.getElementById('tab-' + arguments[0]).click(); document.querySelector('.head').click()",
                    tab);

            assertThat(phone.<Long>js("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(360);
        }
    }

    @Test
    void ten_thousand_events_a_second_neither_freeze_it_nor_hold_up_who_publishes() throws InterruptedException {
        browser.goAndWait(server.uri());
        browser.js(
                "window.longest = 0; let last = performance.now(); (function frame(now) {"
                        + " window.longest = Math.max(window.longest, now - last); last = now; requestAnimationFrame(frame); })(last)");
        long before = usedMemory();
        int published = Flood.publish(10_000, Duration.ofSeconds(5));

        assertThat(published).isGreaterThan(45_000);
        browser.until(HAS_TEXT, "flood " + (published - 1));
        assertThat(browser.<Number>js("return window.longest").doubleValue()).isLessThan(1_500);
        assertThat(browser.<Long>js("return document.getElementById('event-list').childElementCount"))
                .isLessThanOrEqualTo(200);
        assertThat(browser.<Number>js("return performance.memory.usedJSHeapSize")
                        .longValue())
                .isLessThan(100_000_000);
        assertThat(usedMemory() - before).isLessThan(64_000_000);
        browser.until("return document.querySelector('.tile.dropped strong').innerText !== '0'");
    }

    private static long usedMemory() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void choose(String what, String value) {
        browser.js(
                "const s = document.getElementById('filter-' + arguments[0]); s.value = arguments[1];"
                        + " s.dispatchEvent(new Event('change', {bubbles: true}))",
                what,
                value);
    }

    private static String selected() {
        return browser.js("return document.querySelector('[aria-selected=true]').id");
    }
}
