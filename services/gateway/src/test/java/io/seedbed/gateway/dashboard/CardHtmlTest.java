package io.seedbed.gateway.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardHtmlTest {

    @Test
    void htmlAndScriptsOfACardAreText() {
        String html = CardHtml.of(
                "# A\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) <img src=x onerror=y>\n", "/f/");

        assertThat(html).doesNotContain("<script", "<img", "javascript:").contains("&lt;script&gt;");
    }

    @Test
    void theYamlHeadIsLeftOutAndHeadingsStandOneLevelLower() {
        String html = CardHtml.of("---\nlicense: mit\n---\n# Title\n\n| a | b |\n|---|---:|\n| 1 | 2 |\n", "/f/");

        assertThat(html).doesNotContain("license").contains("<h2>Title</h2>", "<td align=\"right\">2</td>");
    }

    @Test
    void aCardWithoutAHeadIsWhole() {
        assertThat(CardHtml.of("text\n\n---\n\nmore", "/f/")).contains("text", "<hr />", "more");
    }

    @Test
    void picturesAreThoseOfTheDataSetAndOfNobodyElse() {
        assertThat(CardHtml.of("![a](contact-sheet.png) ![b](http://x.org/y.png) ![c](../../z.png)", "/f/"))
                .contains("src=\"/f/contact-sheet.png\"", "src=\"http://x.org/y.png\"", "src=\"../../z.png\"");
    }
}
