package io.seedbed.dataset.image.card;

import java.util.List;
import java.util.stream.Collectors;

/** How a folder is laid out and loaded, by its format. Stateless. */
final class LoadingText {

    private LoadingText() {}

    static String text(CardFacts facts) {
        return switch (facts.format()) {
            case WEBDATASET -> webDataset(facts);
            case PARQUET -> parquet(facts);
            case COCO -> coco(facts);
            case FILES -> files(facts);
            case CSV -> csv(facts);
        };
    }

    private static String webDataset(CardFacts facts) {
        return """
                Shards: `%1$s`. In each, one image after another: `000123.%2$s` the picture, `000123.txt` the main caption, \
                `000123.json` everything%3$s.

                ```python
                import webdataset as wds
                rows = wds.WebDataset("%1$s", shardshuffle=False).decode("pil").to_tuple("%2$s", "txt", "json")

                from datasets import load_dataset
                rows = load_dataset("path/to/this/folder", split="train", streaming=True)
                ```

                `decode("pil")` turns every picture into eight bits of red, green and blue: read depth from the bytes, before \
                it, with `wds.handle_extension("depth.png", lambda bytes: Image.open(io.BytesIO(bytes)))`.
                """.formatted(pattern(facts.shards()), facts.extension(), extras(facts, "`000123.", "`"));
    }

    /** The shards' names with a range in braces. */
    private static String pattern(int shards) {
        return shards == 1 ? "data/00000.tar" : "data/{00000..%05d}.tar".formatted(shards - 1);
    }

    private static String parquet(CardFacts facts) {
        return """
                One row an image: `image`, `index`, `width`, `height`, `caption`, `captions`, `negatives`, `objects` (boxes \
                `[x, y, width, height]`, `mask` as COCO's compressed run lengths), `questions`, `regions`, `labels`, `facts` \
                (JSON)%s.

                ```python
                from datasets import load_dataset
                rows = load_dataset("path/to/this/folder", split="train")
                rows[0]["image"].show()
                ```
                """.formatted(extras(facts, "`", "`").replaceAll("\\.[a-z]+`", "`"));
    }

    private static String coco(CardFacts facts) {
        return """
                `images/000123.%s` are the pictures; `annotations/` holds `instances.json` (boxes, masks as compressed run \
                lengths, attributes, occlusion), `captions.json` and `person_keypoints.json` (17 points)%s. The number of an \
                image is its index; that of an annotation is 1000 times the index and the number in the image.

                ```python
                from pycocotools.coco import COCO
                instances = COCO("annotations/instances.json")
                mask = instances.annToMask(instances.loadAnns(instances.getAnnIds(imgIds=instances.getImgIds()[0]))[0])
                ```
                """.formatted(facts.extension(), folders(facts));
    }

    private static String files(CardFacts facts) {
        return """
                `000123.%s` is a picture, `000123.txt` its main caption, `000123.json` everything%s. `metadata.jsonl` lists \
                pictures with their captions.

                ```python
                from datasets import load_dataset
                rows = load_dataset("path/to/this/folder", split="train")
                ```
                """.formatted(facts.extension(), extras(facts, "`000123.", "`"));
    }

    private static String csv(CardFacts facts) {
        return """
                `train.csv` has a row for each caption: `title`, `filepath` (from this folder), `neg_caption` (a Python list of \
                false captions) and `neg_image` (a Python list of row numbers from 0, of images near this one), as NegCLIP's \
                loader reads them; open_clip reads the first two%s. Start training in this folder:

                ```sh
                python -m open_clip_train.main --dataset-type csv --train-data train.csv --csv-separator , \\
                  --csv-img-key filepath --csv-caption-key title --model ViT-B-32
                ```
                """.formatted(folders(facts));
    }

    private static String extras(CardFacts facts, String before, String after) {
        return joined(
                facts.extras().stream().map(suffix -> before + suffix + after).toList());
    }

    private static String folders(CardFacts facts) {
        return joined(facts.extras().stream()
                .map(suffix -> "`" + suffix.substring(0, suffix.indexOf('.')) + "/000123"
                        + suffix.substring(suffix.indexOf('.')) + "`")
                .toList());
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? "" : names.stream().collect(Collectors.joining(", ", "; also ", ""));
    }
}
