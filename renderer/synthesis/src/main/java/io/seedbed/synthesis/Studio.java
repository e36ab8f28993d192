package io.seedbed.synthesis;

import io.seedbed.dataset.image.row.ImageRow;
import io.seedbed.render.Engine;
import io.seedbed.scene.language.Describer;
import io.seedbed.scene.language.Description;
import io.seedbed.scene.language.Pair;
import io.seedbed.scene.language.Shot;
import io.seedbed.scene.place.Edit;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.truth.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * Makes single images, or pairs of an image with an even index and one with the odd index after it, which shows the same
 * scene with one thing changed: a change counts only if two captions tell both images apart in their pixels. Where no change
 * does, both images are single ones. {@link #plan} may be called on any thread, what draws only on the engine's.
 */
final class Studio {

    static final String NO_EDIT = "nothing could be changed without harm";
    static final String NOT_TOLD_APART = "no caption tells the changed image apart";
    private static final String NO_FIRST = "the other scene could not be made";

    private final RenderJob job;
    private final Scenes scenes;
    private final Describer describer;
    private final Rows rows;
    private final Engine engine;

    Studio(RenderJob job, Scenes scenes, Engine engine) {
        this.job = job;
        this.scenes = scenes;
        this.describer = scenes.describer();
        this.rows = new Rows(job.picture(), scenes::asset);
        this.engine = engine;
    }

    /** What is to be drawn for an index; with pairs also the changes that may be drawn beside it. */
    record Planned(long index, Scenes.Drawn drawn, Optional<Stage> stage, List<Edit> edits) {}

    /** A drawn scene with what it knows of its counterpart. */
    private record Shown(long index, Shot shot, Optional<Counterpart> counterpart, String unpaired) {}

    Planned plan(long index) {
        Planned single = single(index);
        return single.drawn()
                .scene()
                .filter(scene -> job.pairs())
                .map(scene -> new Planned(index, single.drawn(), single.stage(), scenes.edits(scene, index)))
                .orElse(single);
    }

    /** Draws; what is left to be done of each image can be done on any thread. */
    List<Callable<Outcome>> draw(Planned planned) {
        List<Callable<Outcome>> all = new ArrayList<>();
        reject(planned).ifPresent(all::add);
        List<Shown> shown = shown(planned);
        shown.forEach(one -> all.add(() -> new Outcome.Made(row(one))));
        if (job.pairs() && (shown.isEmpty() || shown.get(shown.size() - 1).index() == planned.index())) {
            Planned second = single(planned.index() + 1);
            reject(second).ifPresent(all::add);
            String why = shown.isEmpty() ? NO_FIRST : shown.get(0).unpaired();
            shot(second)
                    .map(shot -> new Shown(second.index(), shot, Optional.empty(), why))
                    .ifPresent(one -> all.add(() -> new Outcome.Made(row(one))));
        }
        return all;
    }

    /** Draws and describes what belongs to an index. */
    SortedMap<Long, ShardRenderer.Look> look(long index) {
        SortedMap<Long, ShardRenderer.Look> all = new TreeMap<>();
        for (Shown one : shown(plan(index))) {
            all.put(one.index(), new ShardRenderer.Look(one.shot().frame(), describe(one), one.counterpart()));
        }
        return all;
    }

    private Planned single(long index) {
        Scenes.Drawn drawn = scenes.draw(index);
        return new Planned(index, drawn, drawn.scene().map(scenes::stage), List.of());
    }

    private static Optional<Callable<Outcome>> reject(Planned planned) {
        return planned.stage().isPresent()
                ? Optional.empty()
                : Optional.of(() -> new Outcome.Rejected(
                        planned.index(),
                        planned.drawn().constraint(),
                        planned.drawn().reason()));
    }

    private Optional<Shot> shot(Planned planned) {
        return planned.drawn().scene().flatMap(scene -> planned.stage().map(stage -> shot(scene, stage)));
    }

    private Shot shot(SceneSpec scene, Stage stage) {
        return new Shot(
                scene,
                stage,
                engine.render(stage, job.picture().width(), job.picture().height()));
    }

    /** The planned image, and the changed one if there is one that can be told apart. */
    private List<Shown> shown(Planned planned) {
        Optional<Shot> drawn = shot(planned);
        if (drawn.isEmpty()) {
            return List.of();
        }
        Shot first = drawn.get();
        for (Edit edit : planned.edits()) {
            Shot second = shot(edit.scene(), scenes.stage(edit.scene()));
            List<Pair> pairs = describer.pairs(first, second, job.seed(), planned.index());
            if (!pairs.isEmpty()) {
                return both(planned.index(), first, second, edit.change(), pairs.get(0));
            }
        }
        String unpaired = !job.pairs() ? "" : planned.edits().isEmpty() ? NO_EDIT : NOT_TOLD_APART;
        return List.of(new Shown(planned.index(), first, Optional.empty(), unpaired));
    }

    private static List<Shown> both(long index, Shot first, Shot second, String change, Pair pair) {
        String kind = pair.kind().label();
        return List.of(
                new Shown(
                        index,
                        first,
                        Optional.of(new Counterpart(
                                index + 1, 0, change, kind, pair.isSameWords(), pair.first(), pair.second())),
                        ""),
                new Shown(
                        index + 1,
                        second,
                        Optional.of(new Counterpart(
                                index, 1, change, kind, pair.isSameWords(), pair.second(), pair.first())),
                        ""));
    }

    private Description describe(Shown shown) {
        Shot shot = shown.shot();
        return describer.describe(shot.spec(), shot.stage(), shot.frame(), job.seed(), shown.index());
    }

    private ImageRow row(Shown shown) {
        Frame frame = shown.shot().frame();
        return rows.row(
                shown.index(), shown.shot().spec(), frame, describe(shown), shown.counterpart(), shown.unpaired());
    }
}
