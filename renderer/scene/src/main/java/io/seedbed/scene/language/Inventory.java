package io.seedbed.scene.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * What a dense caption lists and how it calls each thing from then on: a thing that has a name of its own is listed by it,
 * others are counted together.
 *
 * @param clauses one for each item of the list
 * @param names of single things by their number: the shortest that are unique, or all that is said of them where the
 *     probability is 1
 */
record Inventory(List<Clause> clauses, Map<Integer, Mention> names) {

    /** Lists all visible things; people last. */
    static Inventory of(Telling telling, double probability, boolean ordinals, SplittableRandom random) {
        Map<String, List<Thing>> groups = new TreeMap<>();
        for (Thing thing : telling.known().visible()) {
            String noun = ordinals ? thing.noun() : thing.figure();
            groups.computeIfAbsent(noun, key -> new ArrayList<>()).add(thing);
        }
        Inventory all = new Inventory(new ArrayList<>(), new HashMap<>());
        List<String> nouns = Telling.shuffled(List.copyOf(groups.keySet()), random);
        for (String noun : nouns) {
            if (!PersonNouns.isNoun(noun)) {
                all.add(telling, noun, groups.getOrDefault(noun, List.of()), probability, ordinals, random);
            }
        }
        for (String noun : nouns) {
            if (PersonNouns.isNoun(noun)) {
                all.add(telling, noun, groups.getOrDefault(noun, List.of()), probability, ordinals, random);
            }
        }
        return all;
    }

    private void add(
            Telling telling,
            String noun,
            List<Thing> things,
            double probability,
            boolean ordinals,
            SplittableRandom random) {
        boolean alone = true;
        List<Mention> single = new ArrayList<>();
        for (Thing thing : things) {
            Optional<Mention> name = ordinals
                    ? telling.references().byOrdinal(thing)
                    : telling.references().byLook(thing);
            name.ifPresent(shortest -> {
                Mention mention =
                        ordinals && thing.isPerson() ? shortest : telling.richer(shortest, probability, random);
                names.put(thing.id(), probability < 1 ? shortest : mention);
                single.add(mention);
            });
            alone &= name.isPresent();
        }
        if (things.size() == 1 && !alone) {
            single.add(Mention.of(things.get(0).id(), noun));
            alone = true;
        }
        boolean together = ordinals && noun.equals(Thing.HUMAN) && things.size() > 1;
        if (alone && !together) {
            single.forEach(mention -> clauses.add(Clause.exists(mention)));
            return;
        }
        List<Integer> ids = things.stream().map(Thing::id).toList();
        Clause count = Clause.exists(new Mention(ids, ids.size(), noun, List.of()));
        if (telling.verifier().check(count).isTrue()) {
            clauses.add(count);
        }
    }

    /** The clause with the names of this list; empty if one of its things has none. */
    Optional<Clause> named(Clause clause) {
        boolean all = clause.roles().stream().allMatch(mention -> names.containsKey(mention.id()));
        return all
                ? Optional.of(clause.naming(mention -> names.getOrDefault(mention.id(), mention)))
                : Optional.empty();
    }
}
