package io.seedbed.gateway.dashboard;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A data set's card as HTML. What is HTML in the card is shown as text, and its links lead nowhere harmful. Stateless. */
final class CardHtml {

    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9]+)+");
    private static final String FENCE = "---\n";
    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private CardHtml() {}

    /**
     * Renders a card, without its YAML head; its headings stand below the page's own.
     *
     * @param files where the pictures lie that the card names by their files
     */
    static String of(String markdown, String files) {
        Node card = PARSER.parse(body(markdown.replace("\r\n", "\n")));
        card.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + 1));
            }

            @Override
            public void visit(Image image) {
                if (FILE.matcher(image.getDestination()).matches()) {
                    image.setDestination(files + image.getDestination());
                }
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
