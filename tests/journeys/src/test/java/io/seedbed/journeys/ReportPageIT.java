package io.seedbed.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code report.html} in a real browser; screenshots are left in {@code target/screenshots}. */
class ReportPageIT {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1200, 390})
    void theReportIsReadableAtAnyWidthInBothSchemesAndAsksNobody(int width) throws Exception {
        Path report = report();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            show(report, width, scheme);
        }
    }

    @Test
    void hostileTextIsShownAsText() throws Exception {
        Data.demo(folder);
        Path seeds = folder.resolve("seed.jsonl");
        Files.writeString(
                seeds,
                Files.readString(seeds)
                        .replace("\"text\": \"", "\"text\": \"<script>document.title='owned'</script> "));
        Path report = run();

        try (Playwright playwright = playwright();
                Browser browser = browser(playwright)) {
            Page page = browser.newPage();
            page.navigate(report.toUri().toString());

            assertThat(page.title()).isNotEqualTo("owned");
            assertThat(page.locator("body").innerText()).contains("<script>document.title='owned'</script>");
        }
    }

    private void show(Path report, int width, ColorScheme scheme) {
        List<String> requests = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        try (Playwright playwright = playwright();
                Browser browser = browser(playwright)) {
            BrowserContext context = browser.newContext(
                    new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
            Page page = context.newPage();
            page.onRequest(request -> requests.add(request.url()));
            page.onConsoleMessage(message -> errors.add(message.text()));
            page.onPageError(errors::add);
            page.navigate(report.toUri().toString());
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(SCREENSHOTS.resolve("report-" + width + "-" + scheme + ".png")));

            assertThat(requests).containsExactly(report.toUri().toString());
            assertThat(errors).isEmpty();
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.locator("svg").count()).isGreaterThanOrEqualTo(3);
            assertThat(page.locator("table").count()).isGreaterThanOrEqualTo(4);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("the page scrolls sideways at %s px", width)
                    .isTrue();
        }
    }

    private Path report() throws Exception {
        Data.demo(folder);
        return run();
    }

    private Path run() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "chromium is not installed");
        Cli.Result result = Cli.run(
                folder,
                "llm2llm",
                "--train",
                "seed.jsonl",
                "--test",
                "test.jsonl",
                "--pool",
                "pool.jsonl",
                "--labels",
                "labels.yaml",
                "--student",
                "nearest",
                "--rounds",
                "3",
                "--out",
                "grown");
        assertThat(result.exit()).as(result.err()).isZero();
        return folder.resolve("grown/report.html");
    }

    private static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private static Browser browser(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(Stream.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-background-networking",
                                        "--no-first-run")
                                .toList()));
    }
}
