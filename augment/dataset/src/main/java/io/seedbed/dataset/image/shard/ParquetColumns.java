package io.seedbed.dataset.image.shard;

import static com.jerolba.carpet.model.FieldTypes.BINARY;
import static com.jerolba.carpet.model.FieldTypes.DOUBLE;
import static com.jerolba.carpet.model.FieldTypes.INTEGER;
import static com.jerolba.carpet.model.FieldTypes.LIST;
import static com.jerolba.carpet.model.FieldTypes.LONG;
import static com.jerolba.carpet.model.FieldTypes.STRING;
import static com.jerolba.carpet.model.FieldTypes.writeRecordModel;

import com.jerolba.carpet.model.WriteRecordModelType;
import io.seedbed.dataset.image.row.ImageRow;
import io.seedbed.dataset.image.row.Instance;
import io.seedbed.dataset.image.row.NegativeCaption;
import io.seedbed.dataset.image.row.PixelBox;
import io.seedbed.dataset.image.row.QuestionAnswer;
import io.seedbed.dataset.image.row.RegionCaption;
import io.seedbed.dataset.image.row.RowJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.parquet.io.api.Binary;

/** The columns of a Parquet file of images; {@link HubFeatures} names the same ones. Stateless. */
final class ParquetColumns {

    private static final Set<String> TAKEN = Set.of(
            "image",
            "index",
            "width",
            "height",
            "caption",
            "captions",
            "negatives",
            "objects",
            "questions",
            "regions",
            "labels",
            "facts");

    private ParquetColumns() {}

    /** A column for each extra file. */
    static List<Extra> extras(Iterable<String> suffixes) {
        Set<String> taken = new TreeSet<>(TAKEN);
        List<Extra> extras = new ArrayList<>();
        for (String suffix : suffixes) {
            String stem = suffix.substring(0, suffix.indexOf('.'));
            String column = taken.contains(stem) ? suffix.replace('.', '_') : stem;
            taken.add(column);
            extras.add(new Extra(suffix, column));
        }
        return extras;
    }

    static WriteRecordModelType<ImageRow> model(List<Extra> extras) {
        WriteRecordModelType<ImageRow> model = writeRecordModel(ImageRow.class)
                .withField("image", picture(), row -> new Picture(row.image().bytes(), row.imageName()))
                .withField("index", LONG, ImageRow::index)
                .withField("width", INTEGER, row -> row.image().width())
                .withField("height", INTEGER, row -> row.image().height())
                .withField("caption", STRING, ImageRow::caption)
                .withField("captions", LIST.ofType(STRING), ImageRow::captions)
                .withField("negatives", LIST.ofType(negative()), ImageRow::negatives)
                .withField("objects", LIST.ofType(instance()), ImageRow::instances)
                .withField("questions", LIST.ofType(question()), ImageRow::questions)
                .withField("regions", LIST.ofType(region()), ImageRow::regions)
                .withField("labels", LIST.ofType(pair()), ParquetColumns::labels)
                .withField("facts", STRING, RowJson::facts);
        for (Extra extra : extras) {
            if (extra.isPicture()) {
                model.withField(
                        extra.column(),
                        picture(),
                        row -> new Picture(bytes(row, extra), row.key() + "." + extra.suffix()));
            } else {
                model.withField(extra.column(), BINARY, row -> Binary.fromConstantByteArray(bytes(row, extra)));
            }
        }
        return model;
    }

    private static byte[] bytes(ImageRow row, Extra extra) {
        byte[] bytes = row.extras().get(extra.suffix());
        if (bytes == null) {
            throw new IllegalArgumentException("image " + row.index() + " has no " + extra.suffix());
        }
        return bytes;
    }

    private static WriteRecordModelType<Picture> picture() {
        return writeRecordModel(Picture.class)
                .withField("bytes", BINARY, picture -> Binary.fromConstantByteArray(picture.bytes()))
                .withField("path", STRING, Picture::path);
    }

    private static WriteRecordModelType<NegativeCaption> negative() {
        return writeRecordModel(NegativeCaption.class)
                .withField("caption", STRING, NegativeCaption::caption)
                .withField("negative", STRING, NegativeCaption::negative)
                .withField("kind", STRING, NegativeCaption::kind)
                .withField("pair", LONG, NegativeCaption::pairedIndex);
    }

    private static WriteRecordModelType<Instance> instance() {
        return writeRecordModel(Instance.class)
                .withField("id", INTEGER, Instance::id)
                .withField("category", STRING, Instance::category)
                .withField("bbox", LIST.ofType(DOUBLE), instance -> numbers(instance.visible()))
                .withField("full_bbox", LIST.ofType(DOUBLE), instance -> numbers(instance.full()))
                .withField("area", LONG, Instance::area)
                .withField("mask", STRING, Instance::runLengths)
                .withField("occluded", DOUBLE, Instance::occluded)
                .withField("truncated", DOUBLE, Instance::truncated)
                .withField(
                        "attributes",
                        LIST.ofType(pair()),
                        instance -> instance.attributes().entrySet().stream()
                                .map(Pair::of)
                                .toList())
                .withField(
                        "keypoints",
                        LIST.ofType(DOUBLE),
                        instance -> instance.keypoints().stream()
                                .flatMap(point -> Stream.of(point.x(), point.y(), (double) point.visibility()))
                                .toList());
    }

    private static WriteRecordModelType<QuestionAnswer> question() {
        return writeRecordModel(QuestionAnswer.class)
                .withField("question", STRING, QuestionAnswer::question)
                .withField("answer", STRING, QuestionAnswer::answer)
                .withField("kind", STRING, QuestionAnswer::kind);
    }

    private static WriteRecordModelType<RegionCaption> region() {
        return writeRecordModel(RegionCaption.class)
                .withField("bbox", LIST.ofType(DOUBLE), region -> numbers(region.box()))
                .withField("caption", STRING, RegionCaption::caption);
    }

    private static WriteRecordModelType<Pair> pair() {
        return writeRecordModel(Pair.class)
                .withField("name", STRING, Pair::name)
                .withField("value", STRING, Pair::value);
    }

    private static List<Double> numbers(PixelBox box) {
        return List.of(box.x(), box.y(), box.width(), box.height());
    }

    private static List<Pair> labels(ImageRow row) {
        return row.labels().entrySet().stream()
                .flatMap(label -> label.getValue().stream().map(value -> new Pair(label.getKey(), value)))
                .toList();
    }

    /** An extra file's column. */
    record Extra(String suffix, String column) {

        boolean isPicture() {
            return suffix.endsWith(".png") || suffix.endsWith(".jpg") || suffix.endsWith(".webp");
        }
    }

    /** A picture as {@code datasets} lays it out. */
    @SuppressWarnings("ArrayRecordComponent")
    record Picture(byte[] bytes, String path) {}

    /** A name with its value. */
    record Pair(String name, String value) {
        static Pair of(Map.Entry<String, String> entry) {
            return new Pair(entry.getKey(), entry.getValue());
        }
    }
}
