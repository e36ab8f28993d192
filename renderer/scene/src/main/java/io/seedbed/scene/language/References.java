package io.seedbed.scene.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names things so that nothing else in the picture could be meant: by the noun if it is unique, else with the fewest traits
 * that the pixels support and that speak against every other thing of the noun; "larger" and "smaller" of two; people by
 * what they wear or by their place from the left.
 */
final class References {

    private static final List<List<Kind>> TRIES = List.of(
            List.of(),
            List.of(Kind.COLOUR),
            List.of(Kind.MATERIAL),
            List.of(Kind.STATE),
            List.of(Kind.SIZE),
            List.of(Kind.COLOUR, Kind.MATERIAL),
            List.of(Kind.COLOUR, Kind.STATE),
            List.of(Kind.COLOUR, Kind.SIZE),
            List.of(Kind.CLOTHING));

    private final Known known;
    private final Verifier verifier;
    private final Findings findings;

    References(Known known, Verifier verifier, Findings findings) {
        this.known = known;
        this.verifier = verifier;
        this.findings = findings;
    }

    /** The shortest unique mention of a thing; empty if there is none. PersonNouns are called by their noun and ordinal. */
    Optional<Mention> byOrdinal(Thing thing) {
        if (!thing.isPerson()) {
            return unique(thing, thing.noun());
        }
        List<Thing> people = known.peopleFromLeft();
        Mention bare = Mention.of(thing.id(), Thing.HUMAN);
        if (!people.contains(thing)) {
            return Optional.empty();
        }
        return Optional.of(
                people.size() == 1
                        ? bare
                        : bare.with(new Trait(Kind.ORDINAL, Wordings.ordinal(people.indexOf(thing) + 1))));
    }

    /** The shortest unique mention of a thing; people are called by figure and clothes. */
    Optional<Mention> byLook(Thing thing) {
        return unique(thing, thing.figure());
    }

    private Optional<Mention> unique(Thing thing, String noun) {
        for (List<Kind> kinds : TRIES) {
            for (Mention mention : described(Mention.of(thing.id(), noun), kinds)) {
                if (isUnique(mention)) {
                    return Optional.of(mention);
                }
            }
        }
        return compared(thing, noun);
    }

    /** The mention with traits of these kinds that were found true; none if one is missing. */
    private List<Mention> described(Mention bare, List<Kind> kinds) {
        List<Mention> all = List.of(bare);
        for (Kind kind : kinds) {
            List<Mention> more = new ArrayList<>();
            for (Mention mention : all) {
                for (String value : values(bare.id(), kind)) {
                    more.add(mention.with(new Trait(kind, value)));
                }
            }
            all = more;
        }
        return all;
    }

    /** What was found true of a thing. */
    List<String> values(int id, Kind kind) {
        return findings.of(kind).stream()
                .filter(clause -> clause.subject().id() == id)
                .map(Clause::value)
                .toList();
    }

    /** Whether every other thing of which anything is seen could not be called so. */
    boolean isUnique(Mention mention) {
        boolean shown = known.words().mayShow(known.spec().environment(), mention.noun());
        return !(shown && mention.traits().isEmpty())
                && known.glimpsed().stream()
                        .filter(other -> other.id() != mention.id())
                        .allMatch(other -> verifier.fits(other, mention).isFalse());
    }

    private Optional<Mention> compared(Thing thing, String noun) {
        if (thing.isPerson()) {
            return Optional.empty();
        }
        Mention bare = Mention.of(thing.id(), noun);
        List<Thing> others = known.glimpsed().stream()
                .filter(other ->
                        other.id() != thing.id() && !verifier.fits(other, bare).isFalse())
                .toList();
        if (others.size() != 1 || !others.get(0).noun().equals(noun)) {
            return Optional.empty();
        }
        List<Integer> ids = List.of(thing.id(), others.get(0).id());
        if (verifier.judge(Kind.BIGGER_THAN, "", ids).isTrue()) {
            return Optional.of(bare.with(new Trait(Kind.COMPARED, "larger")));
        }
        return verifier.judge(Kind.SMALLER_THAN, "", ids).isTrue()
                ? Optional.of(bare.with(new Trait(Kind.COMPARED, "smaller")))
                : Optional.empty();
    }
}
