package io.seedbed.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the README's pictures of the dashboard: real jobs on the demo's data. They are left in {@code target/pictures}. */
@Tag("pictures")
class DashboardPicturesIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int LARGEST = 300_000;

    @TempDir
    Path folder;

    @Test
    void everyPictureShowsRealRuns() throws Exception {
        Data.demo(folder);
        Files.writeString(folder.resolve("export.jsonl"), """
                {"text": "Where is my parcel?", "label": "track_order"}
                {"text": "Please send me the invoice again."}
                """);
        try (PlatformProcess platform = new PlatformProcess(folder)) {
            submitQuick(platform);
            String grown = submit(platform, real("Support requests", 7));
            String cancelled = submit(platform, real("Support requests, wrong labels", 8));
            platform.post("/api/runs/" + cancelled + "/cancel", "application/json", "");
            awaitEnd(platform, grown);
            String active = submit(platform, real("Support requests, another seed", 9));
            platform.await(active, run -> run.path("state").asText().equals("finetuning"));
            Thread.sleep(10_000);
            take(platform, grown);
        }
    }

    private static void submitQuick(PlatformProcess platform) throws Exception {
        submit(platform, Jobs.quick(0, 1).put("name", "Spring export").put("train", "export.jsonl"));
        submit(platform, Jobs.quick(3, 1).put("name", "Nearest rows, three rounds"));
        submit(
                platform,
                Jobs.quick(2, 2).put("name", "Nearest rows, random signal").put("signal", "random"));
        submit(platform, Jobs.quick(2, 3).put("name", "Nearest rows, EDA").put("teacher", "eda"));
    }

    private static ObjectNode real(String name, long seed) {
        ObjectNode job = Jobs.quick(2, seed).put("name", name);
        job.remove(List.of("student", "trainings"));
        return job;
    }

    private static String submit(PlatformProcess platform, ObjectNode job) throws Exception {
        HttpResponse<String> taken = platform.post("/api/runs", "application/json", job.toString());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        return JSON.readTree(taken.body()).path("runId").asText();
    }

    /** A training on a busy machine takes its time. */
    private static void awaitEnd(PlatformProcess platform, String runId) throws Exception {
        JsonNode run = platform.get("/api/runs/" + runId);
        while (!run.path("over").asBoolean()) {
            Thread.sleep(1_000);
            run = platform.get("/api/runs/" + runId);
        }
        assertThat(run.path("state").asText()).as(run.toString()).isEqualTo("finished");
    }

    private static void take(PlatformProcess platform, String run) throws Exception {
        String address = platform.log().replaceAll("(?s).*Seedbed is ready: (\\S+).*", "$1");
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            Camera camera = new Camera(browser, address);
            camera.take("runs", "/", 1200, 930, ColorScheme.LIGHT);
            camera.take("run", "/runs/" + run, 1200, 1196, ColorScheme.LIGHT);
            camera.take("run-dark", "/runs/" + run, 1200, 1196, ColorScheme.DARK);
            camera.take("run-phone", "/runs/" + run, 390, 1500, ColorScheme.LIGHT);
            camera.take("round", "/runs/" + run + "/rounds/1", 1200, 900, ColorScheme.LIGHT);
        }
    }

    /** Takes pictures of one platform's pages. */
    private record Camera(Browser browser, String address) {

        void take(String name, String path, int width, int height, ColorScheme scheme) throws Exception {
            try (Page page = browser.newPage(new Browser.NewPageOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(scheme)
                    .setReducedMotion(ReducedMotion.REDUCE))) {
                page.navigate(address + path);
                page.waitForLoadState(LoadState.LOAD);
                page.waitForTimeout(1_500);
                Path file = PICTURES.resolve(name + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file));
                assertThat(Files.size(file)).as(name).isLessThan(LARGEST);
            }
        }
    }
}
