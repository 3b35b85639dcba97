package dev.proviso.dashboard;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium without a window, as Debian's packages chromium and chromium-driver bring it. */
final class Browser implements AutoCloseable {
    private static final String MISSING =
            "no Chromium is installed: the page is not tried in a browser (Debian: chromium, chromium-driver)";

    /** It would say of each Chromium that it knows no tools for developers of that version; none is used. Held, as loggers are weak. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** One that finds names of the internet nowhere, save one that leads to this machine; the test is skipped where there is none. */
    static Browser open() {
        Optional<Path> chromium = first("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        Optional<Path> chromedriver = first("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
        assumeTrue(chromium.isPresent() && chromedriver.isPresent(), MISSING);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--enable-precise-memory-info",
                "--host-resolver-rules=MAP evil.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
                "--window-size=1280,900");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    void go(URI page) {
        // By way of another page: a change of the part behind the # alone would not load it anew.
        driver.get("about:blank");
        driver.get(page.toString());
    }

    /** The page, alive. */
    void goAndWait(URI page) {
        go(page);
        until("return document.getElementById('connection').dataset.state === 'live'");
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T> T js(String script, Object... arguments) {
        @SuppressWarnings("unchecked")
        T result = (T) driver.executeScript(script, arguments);
        return result;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T> T jsLater(String script, Object... arguments) {
        @SuppressWarnings("unchecked")
        T result = (T) driver.executeAsyncScript(script, arguments);
        return result;
    }

    /** What a person would read, without empty lines. */
    String text(String selector) {
        String text = js("return document.querySelector(arguments[0])?.innerText ?? ''", selector);
        return text.strip().replaceAll("\n+", "\n");
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void press(Keys key) {
        press((CharSequence) key);
    }

    /** A window as wide as a phone is, say. */
    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", true));
    }

    /** Waits until the script says so, and gives how many milliseconds that took. */
    long until(String script, Object... arguments) {
        long begun = System.nanoTime();
        while (!Boolean.TRUE.equals(driver.executeScript(script, arguments))) {
            if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(25)) {
                throw new AssertionError("it has not come to: " + script + "\n" + text("body") + "\n" + complaints());
            }
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    /** What the browser has complained of: errors, and what the policy of the page forbids. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<Path> first(String... places) {
        return Stream.of(places).map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
