package io.seedbed.llm2llm.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportHtmlTest {

    static Stream<LoopReport> shapes() {
        return Stream.of(Reports.trec(), Reports.bare(), Reports.wide(2), Reports.wide(20), Reports.wide(40));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void pageAsksForNothingFromOutside(LoopReport report) {
        String page = ReportHtml.text(report);

        assertThat(page).doesNotContainPattern("https?://|\\bsrc=[\"']|@import|url\\(|<link|<iframe|<object");
        assertThat(page).doesNotContain("<script").contains("default-src 'none'");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void pageIsTheSameEachTime(LoopReport report) {
        assertThat(ReportHtml.text(report)).isEqualTo(ReportHtml.text(ReportJson.parse(ReportJson.text(report))));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void elementsAreClosedAndIdsAreUnique(LoopReport report) {
        String page = ReportHtml.text(report);

        for (String name : new String[] {"section", "table", "tr", "td", "div", "figure", "svg", "details", "tbody"}) {
            assertThat(count(page, "<" + name + "[ >]")).as(name).isEqualTo(count(page, "</" + name + ">"));
        }
        Map<String, Integer> ids = new TreeMap<>();
        Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .forEach(id -> ids.merge(id.group(1), 1, Integer::sum));
        assertThat(ids.values()).allMatch(times -> times == 1);
        assertThat(Pattern.compile("(?:aria-labelledby=\"|href=\"#)([^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(reference -> reference.group(1))
                        .flatMap(reference -> Stream.of(reference.split(" "))))
                .isNotEmpty()
                .allMatch(ids::containsKey);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void drawingsHoldFiniteNumbers(LoopReport report) {
        String drawings = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL)
                .matcher(ReportHtml.text(report))
                .results()
                .map(MatchResult::group)
                .reduce("", String::concat);

        assertThat(drawings)
                .isNotEmpty()
                .doesNotContain("NaN")
                .doesNotContain("Infinity")
                .doesNotContain("null");
    }

    @Test
    void hostileTextIsShownNotRun() {
        String page = ReportHtml.text(Reports.wide(20));

        assertThat(page)
                .contains(
                        "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; {page.style} &amp; &#39;quoted&#39; \uFFFD")
                .contains("&lt;b&gt;bold&lt;/b&gt;")
                .doesNotContain("<img")
                .doesNotContain("</style></");
    }

    @Test
    void headlineSaysBothScoresAndTheGain() {
        String page = ReportHtml.text(Reports.trec());

        assertThat(page)
                .contains("<h1>Test accuracy 74.2%\u00A0→\u00A081.8%</h1>")
                .contains("74.2 ± 1.1%")
                .contains("+7.8 points")
                .contains("95% interval +4.2 to +11.4")
                .contains("p &lt; 0.001");
    }

    @Test
    void missingSignalIsADash() {
        String table = ReportHtml.text(Reports.bare());

        assertThat(table).contains("<td class=\"number\">–</td>").contains("No gain could be shown.");
        assertThat(table).contains("No augmentation round ran").doesNotContain("rows-plot");
    }

    @Test
    void upToTwentyLabelsAreAMatrixAndMoreAreAList() {
        assertThat(ReportHtml.text(Reports.wide(20)))
                .contains("class=\"matrix\"")
                .doesNotContain("worst-caption");
        assertThat(ReportHtml.text(Reports.wide(21))).contains("worst-caption").doesNotContain("class=\"matrix\"");
    }

    @Test
    void rowsStandBesideTheirMistakeOnce() {
        String page = ReportHtml.text(Reports.trec());

        assertThat(count(page, "chemical symbol for nitrogen")).isEqualTo(1);
        assertThat(page).contains("rowspan=\"3\"").contains("Which letters stand for potassium ?");
    }

    @Test
    void localeDoesNotChangeThePage() {
        String page = ReportHtml.text(Reports.trec());
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(ReportHtml.text(Reports.trec())).isEqualTo(page);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void fileIsReplacedWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new/report.html");
        ReportHtml.write(Reports.bare(), file);
        ReportHtml.write(Reports.trec(), file);

        assertThat(file).hasContent(ReportHtml.text(Reports.trec()));
        try (Stream<Path> files = Files.list(folder.resolve("new"))) {
            assertThat(files).containsExactly(file);
        }
    }

    private static int count(String page, String pattern) {
        return (int) Pattern.compile(pattern).matcher(page).results().count();
    }
}
