package io.seedbed.dataset.image.card;

import io.seedbed.dataset.OneLine;
import io.seedbed.dataset.image.ImageStatistics;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** The card of a folder of images. Not thread-safe. */
public final class ImageCardText {

    /** Values of one attribute that the card lists; the rest is in {@code statistics.json}. */
    private static final int MOST_VALUES = 30;

    private final StringBuilder text = new StringBuilder();
    private final ImageCard card;
    private final CardFacts facts;

    private ImageCardText(ImageCard card, CardFacts facts) {
        this.card = card;
        this.facts = facts;
    }

    /** The whole card. */
    public static String of(ImageCard card, CardFacts facts) {
        ImageCardText writer = new ImageCardText(card, facts);
        writer.text.append(ImageCardHead.text(card, facts));
        writer.summary();
        writer.making();
        writer.statistics();
        writer.licences();
        writer.closing();
        return writer.text.toString();
    }

    private void summary() {
        ImageStatistics statistics = facts.statistics();
        line("# " + markdown(card.title()));
        line("");
        if (!card.description().isBlank()) {
            line(markdown(card.description()));
            line("");
        }
        line("![pictures with a true caption and, in red, a false one](contact-sheet.png)");
        line("");
        line("| what | how many | per image |");
        line("|---|---:|---:|");
        row("images", statistics.images());
        row("scenes that could not be made (rejects.jsonl)", statistics.rejected());
        row("captions", statistics.captions());
        row("words in the main caption", statistics.captionWords());
        row("false captions (hard negatives)", statistics.negatives());
        row("of them true of another image", statistics.paired());
        row("things with box and mask", statistics.instances());
        row("people with keypoints", statistics.people());
        row("questions with answers", statistics.questions());
        line("");
        line("Digest of the data files: `" + facts.digest() + "`");
        heading("Loading");
        text.append(LoadingText.text(facts));
    }

    private void row(String what, long count) {
        if (count > 0) {
            double each = (double) count / facts.statistics().images();
            line("| " + what + " | " + count + " | " + String.format(Locale.ROOT, "%.2f", each) + " |");
        }
    }

    private void making() {
        heading("How it was made");
        line(
                "Rendered by Seedbed. Every image is a function of the settings and its own index, and every clause of a caption");
        line("was checked against the pixels.");
        if (!card.settings().isEmpty()) {
            line("");
            card.settings().forEach((name, value) -> line("- " + markdown(name) + ": " + markdown(value)));
        }
        if (!card.dropped().isEmpty()) {
            line("");
            line("Clauses that were left out:");
            line("");
            line("| reason | clauses |");
            line("|---|---:|");
            card.dropped().forEach((reason, count) -> line("| " + markdown(reason) + " | " + count + " |"));
        }
    }

    private void statistics() {
        if (facts.statistics().counts().isEmpty()) {
            return;
        }
        heading("Statistics");
        line("All of them are in `statistics.json`.");
        facts.statistics().counts().forEach(this::table);
    }

    private void table(String name, SortedMap<String, Long> values) {
        long all = values.values().stream().mapToLong(Long::longValue).sum();
        List<Map.Entry<String, Long>> most = values.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> entry) -> entry.getValue())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_VALUES)
                .toList();
        line("");
        line("| " + markdown(name) + " | count | share |");
        line("|---|---:|---:|");
        for (Map.Entry<String, Long> entry : most) {
            line("| " + markdown(entry.getKey()) + " | " + entry.getValue() + " | "
                    + String.format(Locale.ROOT, "%.1f %%", 100.0 * entry.getValue() / all) + " |");
        }
        if (values.size() > most.size()) {
            line("| and " + (values.size() - most.size()) + " more | | |");
        }
    }

    private void licences() {
        heading("Licences");
        line("- the data set: " + markdown(card.license()));
        if (card.assets().isEmpty()) {
            line("- everything in the images is made by the program; no asset from elsewhere is used");
            return;
        }
        line("");
        line("| asset | licence | attribution | source |");
        line("|---|---|---|---|");
        for (AssetLicence asset : card.assets()) {
            line("| " + markdown(asset.name()) + " | " + markdown(asset.licence()) + " | "
                    + markdown(asset.attribution()) + " | " + markdown(asset.source()) + " |");
        }
    }

    private void closing() {
        heading("Limits");
        line("- The images are rendered: their style, shapes and balance of attributes are not those of photographs.");
        line("- Captions follow a grammar. A model can learn the grammar; test on captions of other origin.");
        line("- People are mannequins, and stand for no one.");
    }

    private void heading(String heading) {
        line("");
        line("## " + heading);
        line("");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** Foreign text on one line, without what Markdown would take for a table's edge or for HTML. */
    private static String markdown(String foreign) {
        return OneLine.of(foreign).replace("|", "\\|").replace("<", "&lt;");
    }
}
