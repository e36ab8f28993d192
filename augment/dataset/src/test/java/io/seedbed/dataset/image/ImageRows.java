package io.seedbed.dataset.image;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.dataset.image.encode.DepthMap;
import io.seedbed.dataset.image.encode.ImageEncoding;
import io.seedbed.dataset.image.encode.Png;
import io.seedbed.dataset.image.row.EncodedImage;
import io.seedbed.dataset.image.row.ImageRow;
import io.seedbed.dataset.image.row.Instance;
import io.seedbed.dataset.image.row.Keypoint;
import io.seedbed.dataset.image.row.Mask;
import io.seedbed.dataset.image.row.Masks;
import io.seedbed.dataset.image.row.NegativeCaption;
import io.seedbed.dataset.image.row.PixelBox;
import io.seedbed.dataset.image.row.QuestionAnswer;
import io.seedbed.dataset.image.row.RegionCaption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows whose every value follows from their index: coloured rectangles on a grey floor. */
public final class ImageRows {

    private static final List<String> CATEGORIES = List.of("mug", "chair", "person", "traffic \"light\"");
    private static final List<String> COLOURS = List.of("red", "green", "blue");
    private static final int[] INKS = {0xcc2222, 0x22aa44, 0x2255cc};

    private ImageRows() {}

    /** A row with a PNG of 48 by 32 pixels. */
    public static ImageRow row(long index) {
        return row(index, 48, 32, ImageEncoding.PNG);
    }

    /** A row with a picture of this size. */
    public static ImageRow row(long index, int width, int height, ImageEncoding encoding) {
        byte[] ids = ids(index, width, height);
        byte[] rgb = new byte[3 * ids.length];
        float[] depth = new float[ids.length];
        for (int i = 0; i < ids.length; i++) {
            int ink = ids[i] == 0 ? 0x909090 + (i / width) * 0x010101 : INKS[colour(index, ids[i])];
            rgb[3 * i] = (byte) (ink >> 16);
            rgb[3 * i + 1] = (byte) (ink >> 8);
            rgb[3 * i + 2] = (byte) ink;
            depth[i] = ids[i] == 0 ? Float.POSITIVE_INFINITY : ids[i] * 1.25f;
        }
        EncodedImage image = encoding.encode(rgb, width, height);
        SortedMap<Integer, Mask> masks = Masks.of(ids, width, height);
        List<Instance> instances = new ArrayList<>();
        masks.forEach((id, mask) -> instances.add(instance(index, id, mask)));
        Instance first = instances.get(0);
        String subject = first.attributes().get("colour") + " " + first.category();
        String caption = "A " + subject + " – number " + index + ".";
        String second = "There are " + instances.size() + " things, a \"" + subject + "\" among them, é😀.";
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        facts.put("seed", index * 31).put("angle", index / 7.0).put("indoor", index % 2 == 0);
        facts.putArray("objects").add("one\nline").add(1.5);
        return new ImageRow(
                index,
                image,
                List.of(caption, second),
                List.of(
                        NegativeCaption.of(caption, "A purple " + first.category() + ".", "colour-replaced"),
                        new NegativeCaption(caption, "No " + subject + ", \"none\".", "swap", index ^ 1)),
                instances,
                List.of(new QuestionAnswer("How many things?", String.valueOf(instances.size()), "count")),
                List.of(new RegionCaption(first.visible(), "a " + subject)),
                new TreeMap<>(Map.of(
                        "ids.png", Png.grey(ids, width, height), "depth.png", DepthMap.png(depth, width, height))),
                new TreeMap<>(Map.of(
                        "relation", List.of("left of", index % 3 == 0 ? "on" : "under"),
                        "environment", List.of(index % 2 == 0 ? "kitchen" : "street"))),
                facts);
    }

    /** The image of ids: two or three rectangles, the last of which may hide parts of the others. */
    public static byte[] ids(long index, int width, int height) {
        byte[] ids = new byte[width * height];
        int count = 2 + (int) (index % 2);
        for (int id = 1; id <= count; id++) {
            int left = (int) ((index * 7 + id * 13L) % (width / 2));
            int top = (int) ((index * 5 + id * 11L) % (height / 2));
            for (int y = top; y < top + height / 3; y++) {
                for (int x = left; x < left + width / 3; x++) {
                    if ((x + y) % 5 != 0 || id == 1) {
                        ids[y * width + x] = (byte) id;
                    }
                }
            }
        }
        return ids;
    }

    private static int colour(long index, int id) {
        return (int) ((index + id) % COLOURS.size());
    }

    private static Instance instance(long index, int id, Mask mask) {
        String category = CATEGORIES.get((int) ((index + id) % CATEGORIES.size()));
        PixelBox box = mask.box();
        List<Keypoint> keypoints = new ArrayList<>();
        if (category.equals("person")) {
            for (int i = 0; i < 17; i++) {
                keypoints.add(i % 4 == 3 ? Keypoint.ABSENT : new Keypoint(box.x() + i / 2.0, box.y() + i, 1 + i % 2));
            }
        }
        return new Instance(
                id,
                category,
                box,
                new PixelBox(box.x() - 1.5, box.y(), box.width() + 1.5, box.height()),
                mask.area(),
                mask.counts(),
                id == 1 ? 0.25 : 0,
                1.0 / 3,
                new TreeMap<>(Map.of("colour", COLOURS.get(colour(index, id)), "material", "wood")),
                keypoints);
    }
}
