package io.seedbed.synthesis;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.dataset.image.encode.DepthMap;
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
import io.seedbed.scene.language.Caption;
import io.seedbed.scene.language.Clause;
import io.seedbed.scene.language.Description;
import io.seedbed.scene.language.Negative;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.PersonSpec;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.spec.SceneWriter;
import io.seedbed.scene.truth.Frame;
import io.seedbed.scene.truth.Rectangle;
import io.seedbed.scene.truth.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A drawn and described scene as a row of the data set. Immutable and thread-safe. */
final class Rows {

    /** Under which name the card counts clauses that the pixels did not support. */
    static final String DROPPED = "dropped clause";

    /** Under which name the card counts how the images of pairs differ. */
    static final String PAIRED = "pair";

    /** Under which name the card counts why images have no counterpart. */
    static final String UNPAIRED = "no pair";

    /** Under which name the card counts what is shown of asset packs. */
    static final String ASSET = "asset";

    private final PictureSettings settings;
    private final Function<ObjectSpec, Optional<String>> assets;

    /**
     * Rows of pictures.
     *
     * @param assets the name of the asset that a thing is, if it is one
     */
    Rows(PictureSettings settings, Function<ObjectSpec, Optional<String>> assets) {
        this.assets = assets;
        this.settings = settings;
    }

    /**
     * A row.
     *
     * @param counterpart the other image of a pair
     * @param unpaired why there is no other image though there should be; empty if there need not be
     */
    ImageRow row(
            long index,
            SceneSpec spec,
            Frame frame,
            Description description,
            Optional<Counterpart> counterpart,
            String unpaired) {
        EncodedImage image = settings.encoding().encode(frame.rgb(), frame.width(), frame.height());
        return new ImageRow(
                index,
                image,
                captions(description, counterpart),
                negatives(description, counterpart),
                instances(spec, frame, description),
                description.questions().stream()
                        .map(question -> new QuestionAnswer(question.text(), question.answer(), question.kind()))
                        .toList(),
                description.regions().stream()
                        .map(region -> new RegionCaption(box(region.box()), region.text()))
                        .toList(),
                extras(frame),
                labels(spec, description, counterpart, unpaired),
                facts(spec, description, counterpart));
    }

    /** The pair's caption comes last, unless it is one of the others. */
    private static List<String> captions(Description description, Optional<Counterpart> counterpart) {
        List<String> all = new ArrayList<>(
                description.captions().stream().map(Caption::text).toList());
        counterpart
                .map(Counterpart::caption)
                .filter(caption -> !all.contains(caption))
                .ifPresent(all::add);
        return all;
    }

    private static List<NegativeCaption> negatives(Description description, Optional<Counterpart> counterpart) {
        List<NegativeCaption> all = new ArrayList<>();
        counterpart.ifPresent(
                pair -> all.add(new NegativeCaption(pair.caption(), pair.other(), pair.kind(), pair.index())));
        for (int i = 0; i < description.captions().size(); i++) {
            String caption = description.captions().get(i).text();
            for (Negative negative : description.negatives().get(i)) {
                all.add(NegativeCaption.of(
                        caption, negative.text(), negative.kind().label()));
            }
        }
        return all;
    }

    private List<Instance> instances(SceneSpec spec, Frame frame, Description description) {
        List<Instance> all = new ArrayList<>();
        SortedMap<Integer, Mask> masks = Masks.of(frame.ids(), frame.width(), frame.height());
        for (Sighting sighting : description.scenery().sightings()) {
            if (sighting.isSeen()) {
                boolean isPerson = sighting.id() > spec.objects().size();
                all.add(new Instance(
                        sighting.id(),
                        isPerson ? "person" : object(spec, sighting.id()).noun(),
                        box(sighting.visible()),
                        box(sighting.full()),
                        sighting.pixels(),
                        Objects.requireNonNull(masks.get(sighting.id()), "what is seen has a mask")
                                .counts(),
                        sighting.occlusion(),
                        sighting.truncation(),
                        isPerson ? attributes(person(spec, sighting.id())) : attributes(object(spec, sighting.id())),
                        sighting.keypoints().stream()
                                .map(point -> point.visibility() == 0
                                        ? Keypoint.ABSENT
                                        : new Keypoint(point.x(), point.y(), point.visibility()))
                                .toList()));
            }
        }
        return all;
    }

    private static ObjectSpec object(SceneSpec spec, int id) {
        return spec.objects().get(id - 1);
    }

    private static PersonSpec person(SceneSpec spec, int id) {
        return spec.people().get(id - 1 - spec.objects().size());
    }

    private SortedMap<String, String> attributes(ObjectSpec object) {
        SortedMap<String, String> attributes = new TreeMap<>();
        if (object.colour() != null) {
            attributes.put("colour", object.colour().label());
        }
        if (object.material() != null) {
            attributes.put("material", object.material().label());
        }
        assets.apply(object).ifPresent(asset -> attributes.put(ASSET, asset));
        attributes.put("size", object.size().label());
        if (!object.state().isEmpty()) {
            attributes.put("state", object.state());
        }
        return attributes;
    }

    private static SortedMap<String, String> attributes(PersonSpec person) {
        SortedMap<String, String> attributes = new TreeMap<>();
        attributes.put("action", person.action());
        attributes.put("figure", person.body().figure());
        return attributes;
    }

    private SortedMap<String, byte[]> extras(Frame frame) {
        SortedMap<String, byte[]> extras = new TreeMap<>();
        for (Extra extra : settings.extras()) {
            extras.put(
                    extra.suffix(),
                    switch (extra) {
                        case IDS -> Png.grey(frame.ids(), frame.width(), frame.height());
                        case DEPTH -> DepthMap.png(frame.depth(), frame.width(), frame.height());
                        case NORMALS -> DepthMap.normals(frame.normals(), frame.width(), frame.height());
                    });
        }
        return extras;
    }

    private static SortedMap<String, List<String>> labels(
            SceneSpec spec, Description description, Optional<Counterpart> counterpart, String unpaired) {
        SortedMap<String, List<String>> labels = new TreeMap<>();
        labels.put("environment", List.of(spec.environment()));
        labels.put("light", List.of(spec.light().time()));
        labels.put(
                "clause",
                description.findings().kept().stream()
                        .map(Clause::kind)
                        .map(kind -> kind.label())
                        .toList());
        List<String> dropped = new ArrayList<>();
        description.dropped().forEach((reason, count) -> {
            for (int i = 0; i < count; i++) {
                dropped.add(reason);
            }
        });
        labels.put(DROPPED, dropped);
        counterpart.ifPresent(pair -> labels.put(PAIRED, List.of(pair.change())));
        if (!unpaired.isEmpty()) {
            labels.put(UNPAIRED, List.of(unpaired));
        }
        return labels;
    }

    private static ObjectNode facts(SceneSpec spec, Description description, Optional<Counterpart> counterpart) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        facts.set("scene", SceneWriter.tree(spec));
        var styles = facts.putArray("styles");
        description.captions().forEach(caption -> styles.add(caption.style()));
        counterpart.ifPresent(pair -> {
            if (description.captions().stream()
                    .noneMatch(caption -> caption.text().equals(pair.caption()))) {
                styles.add("pair");
            }
            facts.putObject("pair")
                    .put("image", pair.place())
                    .put("other", pair.index())
                    .put("change", pair.change())
                    .put("caption_0", pair.caption(0))
                    .put("caption_1", pair.caption(1))
                    .put("kind", pair.kind())
                    .put("same_words", pair.isSameWords());
        });
        return facts;
    }

    private static PixelBox box(Rectangle box) {
        return new PixelBox(box.left(), box.top(), box.width(), box.height());
    }
}
