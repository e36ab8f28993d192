package io.seedbed.gateway.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every page must be: no wider than its window, and with texts that stand out. */
final class Legible {

    /** A page of each kind, by name. */
    static final Map<String, String> PAGES = pages();

    private Legible() {}

    /** Checks a page, and leaves a picture of it. */
    static void check(Page page, String name) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s scrolls sideways", name)
                .isEqualTo(true);
        assertThat((List<?>) page.evaluate(Contrast.SCRIPT)).as(name).isEmpty();
        Chromium.picture(page, name);
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("runs", "/");
        pages.put("run", "/runs/" + Sample.FINISHED);
        pages.put("run-active", "/runs/" + Sample.RUNNING);
        pages.put("run-failed", "/runs/" + Sample.FAILED);
        pages.put("run-hostile", "/runs/" + Sample.HOSTILE);
        pages.put("round", "/runs/" + Sample.FINISHED + "/rounds/1");
        pages.put("row", "/runs/" + Sample.FINISHED + "/rows/r1-3");
        pages.put("datasets", "/datasets");
        pages.put("card", "/datasets/" + Sample.FINISHED);
        pages.put("dead-letters", "/dead-letters");
        pages.put("submit", "/submit");
        return pages;
    }
}
