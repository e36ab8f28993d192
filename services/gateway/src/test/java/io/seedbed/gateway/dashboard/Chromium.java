package io.seedbed.gateway.dashboard;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A browser that remembers what went wrong in it, and whom it asked. */
final class Chromium implements AutoCloseable {

    static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final Browser browser;
    private final String host;
    private final List<String> errors = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();

    /** A browser for the pages of an address. */
    Chromium(String host) {
        this.host = host;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")));
    }

    /** A page that shows a path. */
    Page open(String path, int width, ColorScheme scheme) {
        return open(
                path,
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
    }

    /** A page that shows a path. */
    Page open(String path, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(host).setReducedMotion(ReducedMotion.REDUCE));
        Page page = context.newPage();
        page.setDefaultTimeout(8_000);
        page.onRequest(request -> {
            if (!URI.create(request.url())
                    .getAuthority()
                    .equals(URI.create(host).getAuthority())) {
                strangers.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                errors.add(path + ": " + message.text());
            }
        });
        page.onPageError(error -> errors.add(path + ": " + error));
        page.navigate(path);
        return page;
    }

    /** Leaves a picture for people. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** What the consoles said, and scripts that failed. */
    List<String> errors() {
        return errors;
    }

    /** Requests to anybody else. */
    List<String> strangers() {
        return strangers;
    }

    /** Closes every page, and forgets what went wrong in them. */
    void leave() {
        browser.contexts().forEach(BrowserContext::close);
        errors.clear();
        strangers.clear();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
