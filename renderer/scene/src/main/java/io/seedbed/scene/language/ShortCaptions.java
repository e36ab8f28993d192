package io.seedbed.scene.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Captions of one or two clauses, far below CLIP's 77 tokens. */
final class ShortCaptions {

    static final String STYLE = "short";

    private final Telling telling;
    private final SplittableRandom random;

    ShortCaptions(Telling telling, SplittableRandom random) {
        this.telling = telling;
        this.random = random;
    }

    /** At most so many captions, no two alike. */
    List<Caption> captions(int most) {
        List<Sentence> all = new ArrayList<>();
        List<Clause> relations = Telling.shuffled(
                telling.findings()
                        .of(
                                Kind.LEFT_OF,
                                Kind.RIGHT_OF,
                                Kind.IN_FRONT_OF,
                                Kind.BEHIND,
                                Kind.ON,
                                Kind.IN,
                                Kind.UNDER,
                                Kind.NEXT_TO,
                                Kind.ABOVE,
                                Kind.BELOW),
                random);
        relations.stream().limit(2).forEach(clause -> relation(clause).ifPresent(all::add));
        Telling.shuffled(telling.findings().of(Kind.ON, Kind.IN, Kind.UNDER), random).stream()
                .limit(1)
                .forEach(clause -> relation(clause).ifPresent(all::add));
        for (Clause action : telling.findings().of(Kind.ACTION)) {
            all.add(action(action));
        }
        for (Thing thing : Telling.shuffled(telling.known().visible(), random)) {
            if (all.size() < most + 2) {
                all.add(single(thing));
            }
        }
        List<Caption> captions = new ArrayList<>();
        for (Sentence sentence : Telling.shuffled(all, random)) {
            String text = telling.realiser().text(sentence);
            if (captions.size() < most
                    && captions.stream().noneMatch(caption -> caption.text().equals(text))) {
                captions.add(new Caption(STYLE, List.of(sentence), text));
            }
        }
        return captions;
    }

    /** Both as their nouns with a trait or two; two of the same words would say nothing, so then they keep their own names. */
    private Optional<Sentence> relation(Clause clause) {
        Clause rich = clause.naming(this::described);
        boolean same = words(rich.roles().get(0)).equals(words(rich.roles().get(1)));
        return same ? Optional.empty() : Optional.of(Sentence.of("{a 0 0} {rel 0} {a 0 1}", rich, random.nextInt(6)));
    }

    private String words(Mention mention) {
        return new NounPhrases(telling.words()).bare(mention);
    }

    private Sentence action(Clause clause) {
        Clause rich = clause.naming(this::described);
        Optional<Clause> place = telling.place().filter(one -> random.nextBoolean());
        return place.isPresent()
                ? new Sentence("{a 0 0} {doing 0} {value 1}", List.of(rich, place.get()), 0)
                : Sentence.of("{a 0 0} {doing 0}", rich, 0);
    }

    private Sentence single(Thing thing) {
        Clause there = Clause.exists(described(Proposer.bare(thing)));
        Optional<Clause> place = telling.place().filter(one -> random.nextBoolean());
        return place.isPresent()
                ? new Sentence("{a 0 0} {value 1}", List.of(there, place.get()), 0)
                : Sentence.of("a picture of {a 0 0}", there, 0);
    }

    private Mention described(Mention bare) {
        Thing thing = telling.known().thing(bare.id());
        return telling.richer(Mention.of(thing.id(), thing.figure()), 0.75, random);
    }
}
