package io.seedbed.scene.language;

import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.truth.Scenery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** All that those need who put one picture into words. Not thread-safe. */
record Telling(
        Known known,
        Verifier verifier,
        Groundings groundings,
        Findings findings,
        References references,
        Realiser realiser,
        Tagger tagger) {

    static Telling of(SceneSpec spec, Stage stage, Scenery scenery, Words words, Tagger tagger) {
        Known known = Known.of(spec, stage, scenery, words);
        Verifier verifier = new Verifier(known);
        Findings findings = new Proposer(known, verifier).findings();
        return new Telling(
                known,
                verifier,
                new Groundings(known, verifier),
                findings,
                new References(known, verifier, findings),
                new Realiser(words),
                tagger);
    }

    Words words() {
        return known.words();
    }

    /** The environment's clause, if enough of the place is seen. */
    Optional<Clause> place() {
        return findings.of(Kind.ENVIRONMENT).stream().findFirst();
    }

    /** A mention with more of what was found true, each kind with a probability. */
    Mention richer(Mention mention, double probability, SplittableRandom random) {
        Mention rich = mention;
        boolean person = PersonNouns.isNoun(mention.noun());
        List<Kind> kinds = person ? List.of(Kind.CLOTHING) : List.of(Kind.COLOUR, Kind.MATERIAL, Kind.SIZE, Kind.STATE);
        for (Kind kind : kinds) {
            List<String> values = references.values(mention.id(), kind).stream()
                    .filter(value -> !value.equals("medium"))
                    .toList();
            if (mention.value(kind).isEmpty()
                    && !values.isEmpty()
                    && random.nextDouble() < weight(kind) * probability) {
                rich = rich.with(new Trait(kind, values.get(random.nextInt(values.size()))));
            }
        }
        return rich;
    }

    /** Materials and sizes are said less often than colours. */
    private static double weight(Kind kind) {
        return kind == Kind.MATERIAL ? 0.6 : kind == Kind.SIZE ? 0.5 : 1;
    }

    /** All of a list in another order. */
    static <T> List<T> shuffled(List<T> all, SplittableRandom random) {
        List<T> shuffled = new ArrayList<>(all);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T kept = shuffled.get(i);
            shuffled.set(i, shuffled.get(j));
            shuffled.set(j, kept);
        }
        return shuffled;
    }

    /** One of a list. */
    static <T> T any(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }
}
