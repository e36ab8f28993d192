package io.seedbed.dataset.image.card;

/**
 * The types of what is in the tar files, for the head of the card: Hugging Face {@code datasets} would infer them from the
 * first five images, of which none may have keypoints. Stateless.
 */
final class WebDatasetFeatures {

    private static final String DESCRIPTION = """
              - name: txt
                dtype: string
              - name: json
                struct:
                - name: index
                  dtype: int64
                - name: key
                  dtype: string
                - name: width
                  dtype: int32
                - name: height
                  dtype: int32
                - name: caption
                  dtype: string
                - name: captions
                  list: string
                - name: negatives
                  list:
                  - name: caption
                    dtype: string
                  - name: negative
                    dtype: string
                  - name: kind
                    dtype: string
                  - name: pair
                    dtype: int64
                - name: objects
                  list:
                  - name: id
                    dtype: int32
                  - name: category
                    dtype: string
                  - name: bbox
                    list: float64
                  - name: area
                    dtype: int64
                  - name: segmentation
                    struct:
                    - name: size
                      list: int32
                    - name: counts
                      dtype: string
                  - name: full_bbox
                    list: float64
                  - name: occluded
                    dtype: float64
                  - name: truncated
                    dtype: float64
                  - name: attributes
                    list:
                    - name: name
                      dtype: string
                    - name: value
                      dtype: string
                  - name: num_keypoints
                    dtype: int32
                  - name: keypoints
                    list: float64
                - name: questions
                  list:
                  - name: question
                    dtype: string
                  - name: answer
                    dtype: string
                  - name: kind
                    dtype: string
                - name: regions
                  list:
                  - name: bbox
                    list: float64
                  - name: caption
                    dtype: string
                - name: labels
                  list:
                  - name: name
                    dtype: string
                  - name: value
                    dtype: string
                - name: facts
                  dtype: string
            """;

    private WebDatasetFeatures() {}

    static String text(CardFacts facts) {
        StringBuilder yaml = new StringBuilder("dataset_info:\n- config_name: default\n  features:\n");
        feature(yaml, facts.extension(), "image");
        yaml.append(DESCRIPTION);
        for (String suffix : facts.extras()) {
            String type = switch (suffix.substring(suffix.lastIndexOf('.') + 1)) {
                case "png", "jpg", "webp" -> "image";
                case "txt", "json" -> "string";
                default -> "binary";
            };
            feature(yaml, suffix, type);
        }
        feature(yaml, "__key__", "string");
        feature(yaml, "__url__", "string");
        return yaml.toString();
    }

    private static void feature(StringBuilder yaml, String name, String type) {
        yaml.append("  - name: ")
                .append(name)
                .append("\n    dtype: ")
                .append(type)
                .append('\n');
    }
}
