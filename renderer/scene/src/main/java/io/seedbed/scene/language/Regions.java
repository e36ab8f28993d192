package io.seedbed.scene.language;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Describes every visible thing by itself: what it is, what it looks like, what it does or rests on. */
final class Regions {

    private final Telling telling;
    private final SplittableRandom random;

    Regions(Telling telling, SplittableRandom random) {
        this.telling = telling;
        this.random = random;
    }

    List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        for (Thing thing : telling.known().visible()) {
            Sentence sentence = sentence(thing);
            regions.add(new Region(
                    thing.id(), thing.sighting().visible(), telling.realiser().text(sentence), sentence.clauses()));
        }
        return regions;
    }

    private Sentence sentence(Thing thing) {
        Mention mention = telling.richer(Mention.of(thing.id(), thing.figure()), 0.9, random);
        List<Clause> more = telling.findings().of(Kind.ACTION, Kind.ON, Kind.IN).stream()
                .filter(clause -> clause.subject().id() == thing.id())
                .map(clause -> clause.naming(role -> role.id() == thing.id() ? mention : figure(role)))
                .toList();
        if (more.isEmpty()) {
            return Sentence.of("{a 0 0}", Clause.exists(mention), 0);
        }
        Clause one = Telling.any(more, random);
        return Sentence.of(one.kind() == Kind.ACTION ? "{a 0 0} {doing 0}" : "{a 0 0} {rel 0} {a 0 1}", one, 0);
    }

    private Mention figure(Mention role) {
        return Mention.of(role.id(), telling.known().thing(role.id()).figure());
    }
}
