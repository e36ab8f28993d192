package io.seedbed.dataset.image.card;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.seedbed.dataset.image.ImageFormat;

/** The YAML head of a card, from which Hugging Face {@code datasets} knows which files to load. Stateless. */
final class ImageCardHead {

    private ImageCardHead() {}

    static String text(ImageCard card, CardFacts facts) {
        return """
                ---
                license: %s
                language:
                - en
                pretty_name: %s
                task_categories:
                - image-to-text
                - text-to-image
                - object-detection
                size_categories:
                - %s
                tags:
                - compositionality
                - hard-negatives
                - rendered
                - seedbed
                - synthetic
                configs:
                - config_name: default
                  data_files:
                  - split: train
                    path:
                %s%s---
                """.formatted(
                        quote(card.license()),
                        quote(card.title()),
                        size(facts.statistics().images()),
                        paths(facts),
                        facts.format() == ImageFormat.WEBDATASET ? WebDatasetFeatures.text(facts) : "");
    }

    private static String paths(CardFacts facts) {
        return switch (facts.format()) {
            case WEBDATASET -> path("data/*.tar");
            case PARQUET -> path("data/*.parquet");
            case CSV -> path("train.csv");
            case COCO -> path("images/*." + facts.extension());
            case FILES -> path("[0-9]*[0-9]." + facts.extension()) + path("metadata.jsonl");
        };
    }

    private static String path(String pattern) {
        return "    - " + quote(pattern) + "\n";
    }

    private static String size(long images) {
        if (images < 1_000) {
            return "n<1K";
        }
        if (images < 10_000) {
            return "1K<n<10K";
        }
        if (images < 100_000) {
            return "10K<n<100K";
        }
        return images < 1_000_000 ? "100K<n<1M" : "1M<n<10M";
    }

    private static String quote(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
