package io.seedbed.assets;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Anchors;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.place.Kind;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.OwnLook;
import io.seedbed.scene.surface.Material;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The models of one noun as a category, each being a shape of its own look. Thread-safe. */
final class PackKind implements Kind {

    private static final String USUAL_GROUP = "things";

    private final AssetPack pack;
    private final List<PackModel> models;
    private final List<OwnLook> looks;
    private final Map<PackModel, Model> kept = new LinkedHashMap<>();

    PackKind(AssetPack pack, List<PackModel> models) {
        this.pack = pack;
        this.models = List.copyOf(models);
        this.looks = models.stream()
                .map(model -> new OwnLook(model.colour(), model.material()))
                .toList();
    }

    List<PackModel> models() {
        return models;
    }

    @Override
    public String name() {
        return pack.name() + ":" + models.get(0).naming().noun();
    }

    @Override
    public String group() {
        String group = models.get(0).naming().group();
        return group.isEmpty() ? USUAL_GROUP : group;
    }

    @Override
    public List<Material> materials() {
        return models.stream()
                .map(PackModel::material)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    @Override
    public List<OwnLook> ownLooks() {
        return looks;
    }

    @Override
    public List<String> states() {
        return List.of();
    }

    @Override
    public int shapes() {
        return models.size();
    }

    @Override
    public double height() {
        List<Double> heights = new ArrayList<>();
        models.forEach(model -> heights.add(model.size().y()));
        heights.sort(Double::compare);
        return heights.get(heights.size() / 2);
    }

    @Override
    public boolean hasFront() {
        return models.get(0).use().front();
    }

    @Override
    public boolean isHoldable() {
        return models.stream().allMatch(model -> model.use().held());
    }

    @Override
    public boolean isRideable() {
        return false;
    }

    @Override
    public boolean isKickable() {
        return false;
    }

    @Override
    public boolean isThrowable() {
        return false;
    }

    /**
     * The model of an object's variant.
     *
     * @throws IllegalStateException if the pack's files were changed since the import
     */
    @Override
    public Model model(ObjectSpec object) {
        PackModel wanted = models.get(Math.floorMod(object.variant(), models.size()));
        synchronized (kept) {
            return kept.computeIfAbsent(wanted, this::load);
        }
    }

    private Model load(PackModel model) {
        try {
            List<Part> parts = MeshFile.parts(pack.mesh(model));
            Box box = parts.stream()
                    .map(part -> part.mesh().bounds())
                    .reduce(Box::union)
                    .orElseThrow();
            Vec3 grip = Vec3.of(box.max().x(), box.size().y() / 2, box.centre().z());
            return new Model(
                    parts,
                    new Anchors(
                            model.top(), null, null, model.seat(), model.use().held() ? grip : null));
        } catch (BadAssetException e) {
            throw new IllegalStateException(pack.name() + ": " + e.getMessage(), e);
        }
    }
}
