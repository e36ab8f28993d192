package io.seedbed.scene.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Hard negatives: of each kind the first of the possible changes, in random order, that the pixels refute. A kind for which
 * nothing can be refuted is left out.
 */
final class Negatives {

    private static final int TRIES = 24;

    private final Telling telling;
    private final SplittableRandom random;
    private final AttributeChanges attributes;
    private final StructureChanges structures;

    Negatives(Telling telling, SplittableRandom random) {
        this.telling = telling;
        this.random = random;
        this.attributes = new AttributeChanges(telling.words());
        this.structures = new StructureChanges(telling.words());
    }

    /** The negatives of a caption, at most one of each kind, in the kinds' order. */
    List<Negative> of(Caption caption) {
        Map<NegativeKind, List<Change>> changes = changes(caption);
        List<Negative> negatives = new ArrayList<>();
        for (NegativeKind kind : NegativeKind.values()) {
            Optional<Negative> negative = kind.isShuffle()
                    ? shuffle(kind, caption)
                    : first(caption, Telling.shuffled(changes.getOrDefault(kind, List.of()), random));
            negative.ifPresent(negatives::add);
        }
        return negatives;
    }

    private Map<NegativeKind, List<Change>> changes(Caption caption) {
        Set<Mention> mentions = new LinkedHashSet<>();
        List<Change> all = new ArrayList<>();
        for (Clause clause : caption.clauses()) {
            mentions.addAll(clause.roles());
            all.addAll(attributes.replacements(clause));
            all.addAll(structures.relations(clause));
            all.addAll(structures.roles(clause));
            all.addAll(structures.places(clause));
            if (clause.kind() == Kind.COUNT) {
                all.addAll(structures.counts(clause.subject()));
            }
        }
        for (Mention mention : mentions) {
            all.addAll(attributes.replacements(mention));
            all.addAll(structures.categories(mention, caption.clauses()));
        }
        all.addAll(attributes.swaps(List.copyOf(mentions), caption.clauses()));
        Map<NegativeKind, List<Change>> byKind = new EnumMap<>(NegativeKind.class);
        all.forEach(change ->
                byKind.computeIfAbsent(change.kind(), key -> new ArrayList<>()).add(change));
        return byKind;
    }

    private Optional<Negative> first(Caption caption, List<Change> changes) {
        NounPhrases phrases = new NounPhrases(telling.words());
        for (Change change : changes.subList(0, Math.min(TRIES, changes.size()))) {
            if (telling.groundings().refuteAny(change.claims()) && !repeats(change, caption, phrases)) {
                List<Sentence> changed = caption.sentences().stream()
                        .map(sentence -> sentence.saying(change.edit()))
                        .toList();
                String text = text(caption, changed);
                if (!text.equals(caption.text())) {
                    return Optional.of(new Negative(change.kind(), text, change.claims()));
                }
            }
        }
        return Optional.empty();
    }

    /** A changed mention must not take the words of another one in the caption. */
    private static boolean repeats(Change change, Caption caption, NounPhrases phrases) {
        if (change.kind() != NegativeKind.REPLACE_CATEGORY && change.kind() != NegativeKind.REPLACE_COLOUR) {
            return false;
        }
        return change.claims().stream()
                .filter(claim -> claim.kind() == Kind.COUNT)
                .anyMatch(claim -> caption.clauses().stream()
                        .flatMap(clause -> clause.roles().stream())
                        .anyMatch(mention -> phrases.bare(mention).equals(phrases.bare(claim.subject()))));
    }

    /** Written as the caption is: short ones without a capital and a full stop. */
    private String text(Caption caption, List<Sentence> sentences) {
        return caption.style().equals(ShortCaptions.STYLE)
                ? telling.realiser().text(sentences.get(0))
                : telling.realiser().text(sentences);
    }

    private Optional<Negative> shuffle(NegativeKind kind, Caption caption) {
        Shuffles shuffles = new Shuffles(telling);
        return shuffles.of(kind, caption.text(), random).map(shuffled -> new Negative(kind, shuffled, List.of()));
    }
}
