package io.seedbed.scene.language;

import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.truth.Frame;
import io.seedbed.scene.truth.Scenery;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Puts pictures into words. What it says of picture {@code index} depends on the scene, the pixels, the seed and the index
 * alone. Immutable and thread-safe.
 */
public final class Describer {

    private static final int SHORT = 4;
    private static final int PAIRS_OF_QUESTIONS = 2;

    private final Words words;
    private final Tagger tagger;

    /** A describer in these words. */
    public Describer(Words words) {
        this.words = words;
        this.tagger = new Tagger(words);
    }

    /** A describer in the words of the built-in catalogue, people and places. */
    public static Describer builtIn() {
        return new Describer(BuiltInWords.INSTANCE);
    }

    /** A describer in the built-in words and those for more things, for instance of asset packs. */
    public static Describer with(List<NewThing> more) {
        return more.isEmpty() ? builtIn() : new Describer(new NewWords(BuiltInWords.INSTANCE, more));
    }

    /**
     * Describes a picture.
     *
     * @param spec what was asked for: objects have the numbers from 1, people follow
     * @param stage what was drawn
     * @param frame what was seen
     * @param seed of the job
     * @param index of the picture in the job
     */
    public Description describe(SceneSpec spec, Stage stage, Frame frame, long seed, long index) {
        Scenery scenery = Scenery.measure(frame, stage);
        Telling telling = Telling.of(spec, stage, scenery, words, tagger);
        List<Caption> captions = new ArrayList<>();
        DenseGrammar.SPARSE.caption(telling, random(seed, index, 1)).ifPresent(captions::add);
        DenseGrammar.FULL.caption(telling, random(seed, index, 2)).ifPresent(captions::add);
        new NaturalCaptions(telling, random(seed, index, 3)).caption().ifPresent(captions::add);
        new NaturalCaptions(telling, random(seed, index, 4)).caption().ifPresent(captions::add);
        captions.addAll(new ShortCaptions(telling, random(seed, index, 5)).captions(SHORT));
        List<List<Negative>> negatives = new ArrayList<>();
        for (int i = 0; i < captions.size(); i++) {
            negatives.add(new Negatives(telling, random(seed, index, 100 + i)).of(captions.get(i)));
        }
        return new Description(
                scenery,
                telling.findings(),
                captions,
                negatives,
                new Questions(telling, random(seed, index, 6)).questions(PAIRS_OF_QUESTIONS),
                new Regions(telling, random(seed, index, 7)).regions());
    }

    /**
     * Two captions for two pictures of which the second shows the first scene after an edit: each is true of its own picture
     * and false of the other; those of the same words in another order come first.
     */
    public List<Pair> pairs(Shot first, Shot second, long seed, long index) {
        Telling one = Telling.of(first.spec(), first.stage(), first.measure(), words, tagger);
        Telling other = Telling.of(second.spec(), second.stage(), second.measure(), words, tagger);
        return new Pairs(one, other, random(seed, index, 8)).pairs();
    }

    private static SplittableRandom random(long seed, long index, int purpose) {
        long mixed = new SplittableRandom(seed).nextLong() ^ index * 0x9E3779B97F4A7C15L ^ (long) purpose << 40;
        return new SplittableRandom(new SplittableRandom(mixed).nextLong());
    }
}
