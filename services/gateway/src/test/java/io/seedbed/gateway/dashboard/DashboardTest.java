package io.seedbed.gateway.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.seedbed.gateway.GatewayService;
import io.seedbed.gateway.Servers;
import io.seedbed.runtime.Stores;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dashboard in Chromium; pictures of every page are left in {@code target/screenshots}. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
@SuppressWarnings("NullAway.Init")
class DashboardTest {

    private static Chromium chromium;
    private static String firstPage;

    @Inject
    GatewayService gateway;

    @Inject
    Stores stores;

    @TestHTTPResource("/")
    URI address;

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeEach
    void begin() throws Exception {
        assumeTrue(Files.isExecutable(Chromium.PROGRAM), "chromium is not installed");
        while (!gateway.isReady()) {
            Thread.sleep(100);
        }
        sample = new Sample(gateway.database(), stores);
        if (chromium == null) {
            chromium = new Chromium(address.toString());
            Page first = chromium.open("/", 1200, ColorScheme.LIGHT);
            Chromium.picture(first, "first-1200-light");
            firstPage = first.locator("main").innerText();
            sample.write(folder);
        }
    }

    @AfterEach
    void leave() {
        chromium.leave();
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void everyPageIsReadableAtAnyWidthInBothSchemesAndAsksNobody() {
        Page page = chromium.open("/", 1200, ColorScheme.LIGHT);
        Legible.PAGES.forEach((name, path) -> {
            page.setViewportSize(1200, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.navigate(path);
            assertThat(page.locator("h1").count()).as(name).isEqualTo(1);
            assertThat(page.title()).as(name).contains("Seedbed").isNotEqualTo("owned");
            Legible.check(page, name + "-1200-light");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Legible.check(page, name + "-1200-dark");
            page.setViewportSize(390, 844);
            Legible.check(page, name + "-390-dark");
        });
        assertThat(chromium.errors()).isEmpty();
        assertThat(chromium.strangers()).isEmpty();
    }

    @Test
    void anEmptyPlatformShowsHowToSubmit() {
        assertThat(firstPage)
                .contains("No job has been submitted yet.")
                .contains("./seedbed submit job.yaml")
                .contains(address + "api/runs")
                .contains("seedbed.jobs");
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        Page page = chromium.open("/runs/r-0", 390, ColorScheme.LIGHT);
        assertThat(page.locator("main")).containsText("There is no run r-0.");
        Legible.check(page, "missing-390-light");
    }

    @Test
    void pagesAreReadWithoutScripts() {
        Page page = chromium.open("/", new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Legible.PAGES.forEach((name, path) -> {
            page.navigate(path);
            assertThat(page.locator("h1").isVisible()).as(name).isTrue();
            assertThat(page.locator(".chart:visible").count()).as(name).isZero();
        });
        page.navigate("/runs/" + Sample.FINISHED);
        assertThat(page.locator("main")).containsText("83.6%, 82.9%, 84.1%");
    }

    @Test
    void chartsAreDrawn() {
        Page page = chromium.open("/runs/" + Sample.FINISHED, 1200, ColorScheme.LIGHT);
        for (String chart : List.of("#chart-accuracy", "#chart-rows", "#chart-times")) {
            Locator canvas = page.locator(chart + " canvas").first();
            canvas.waitFor();
            assertThat(((Number) canvas.evaluate(Contrast.COLOURS)).intValue())
                    .as("colours in %s", chart)
                    .isGreaterThan(4);
        }
    }

    @Test
    void theRunsPageFollowsARunWithoutReload() throws Exception {
        Page page = chromium.open("/", 1200, ColorScheme.LIGHT);
        page.evaluate("window.same = true");
        Locator row = page.locator("tr", new Page.LocatorOptions().setHas(page.locator("#run-" + Sample.RUNNING)));
        assertThat(row.locator(".state")).hasText("finetuning");
        page.locator("#run-" + Sample.RUNNING).focus();

        sample.update("update $run set state = 'evaluating' where run_id = ?", Sample.RUNNING);

        assertThat(row.locator(".state")).hasText("evaluating");
        assertThat(page.evaluate("window.same")).isEqualTo(true);
        assertThat(page.locator("#run-" + Sample.RUNNING)).isFocused();
        sample.update("update $run set state = 'finetuning' where run_id = ?", Sample.RUNNING);
        assertThat(row.locator(".state")).hasText("finetuning");
    }

    @Test
    void aRunsPageFollowsItsProgressAndKeepsItsCharts() throws Exception {
        Page page = chromium.open("/runs/" + Sample.RUNNING, 1200, ColorScheme.LIGHT);
        page.locator("#chart-accuracy canvas").first().evaluate("canvas => window.canvas = canvas");

        sample.update(
                "update $step set done = 200, total = 360 where run_id = ? and state = 'running'", Sample.RUNNING);

        assertThat(page.locator(".status")).containsText("200 of 360");
        assertThat(page.evaluate("document.contains(window.canvas)")).isEqualTo(true);
    }

    @Test
    void aRunIsCancelledByTheKeyboardAlone() throws Exception {
        Page page = chromium.open("/runs/" + Sample.WAITING, 1200, ColorScheme.LIGHT);
        page.onDialog(Dialog::accept);
        for (int i = 0; i < 20 && !isFocused(page, "cancel"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(isFocused(page, "cancel")).isTrue();

        page.keyboard().press("Enter");

        assertThat(page.locator(".status .state")).hasText("cancelled");
        assertThat(page.locator("#announce")).containsText("cancelled");
        assertThat(page.locator("#cancel")).hasCount(0);
    }

    @Test
    void hostileTextIsShownAsText() {
        Page run = chromium.open("/runs/" + Sample.HOSTILE, 1200, ColorScheme.LIGHT);
        assertThat(run.locator("h1")).hasText(Sample.HOSTILE_NAME);
        assertThat(run.title()).isNotEqualTo("owned");
        Page round = chromium.open("/runs/" + Sample.FINISHED + "/rounds/1", 1200, ColorScheme.LIGHT);
        assertThat(round.locator("main")).containsText(Rows.HOSTILE);
        assertThat(round.locator("main img")).hasCount(0);
    }

    @Test
    void aWrongDocumentIsRefusedByField() {
        Page page = chromium.open("/submit", 1200, ColorScheme.LIGHT);
        page.locator("#document").fill("train: seed.jsonl\ntest: test.jsonl\nrounds: many\n");

        page.locator("main form button").click();

        assertThat(page.locator("#error")).containsText("/rounds");
        assertThat(page.locator("#error")).containsText("line 3");
        assertThat(page.locator("#document")).hasValue("train: seed.jsonl\ntest: test.jsonl\nrounds: many\n");
        Chromium.picture(page, "submit-refused");
    }

    @Test
    void aJobIsSubmittedByTheForm() {
        Page page = chromium.open("/submit", 1200, ColorScheme.LIGHT);
        page.locator("#document").fill("name: by hand\ntrain: seed.jsonl\ntest: test.jsonl\n");

        page.locator("main form button").click();

        assertThat(page.locator("h1")).hasText("by hand");
        assertThat(page.locator(".status .state")).hasText("preparing");
    }

    @Test
    void anotherSiteCannotChangeARun() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/runs/" + Sample.RUNNING + "/cancel"))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();

        int status = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode();

        assertThat(status).isEqualTo(403);
        Page page = chromium.open("/runs/" + Sample.RUNNING, 1200, ColorScheme.LIGHT);
        assertThat(page.locator(".status .state")).not().hasText("cancelled");
    }

    private static boolean isFocused(Page page, String id) {
        return id.equals(page.evaluate("document.activeElement.id"));
    }
}
