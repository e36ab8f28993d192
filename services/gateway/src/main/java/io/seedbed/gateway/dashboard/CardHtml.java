package io.seedbed.gateway.dashboard;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A data set's card as HTML. What is HTML in the card is shown as text, and its links lead nowhere harmful. Stateless. */
final class CardHtml {

    private static final String FENCE = "---\n";
    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private CardHtml() {}

    /** Renders a card, without its YAML head; its headings stand below the page's own. */
    static String of(String markdown) {
        Node card = PARSER.parse(body(markdown.replace("\r\n", "\n")));
        card.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + 1));
            }
        });
        return RENDERER.render(card);
    }

    private static String body(String markdown) {
        if (!markdown.startsWith(FENCE)) {
            return markdown;
        }
        int end = markdown.indexOf("\n" + FENCE, FENCE.length() - 1);
        return end < 0 ? markdown : markdown.substring(end + 1 + FENCE.length());
    }
}
