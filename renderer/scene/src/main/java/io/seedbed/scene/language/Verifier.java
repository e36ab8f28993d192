package io.seedbed.scene.language;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.truth.Sighting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks clauses against the pixels: true only if what was asked for is seen, false only if the pixels speak against it.
 * Remembers what it has judged. Not thread-safe.
 */
public final class Verifier {

    private final Known known;
    private final LookJudge looks;
    private final PlaceJudge places;
    private final PersonJudge people;
    private final List<Thing> visible;
    private final List<Thing> glimpsed;
    private final Map<Judged, Verdict> judged = new HashMap<>();
    private final Map<Fitted, Verdict> fitted = new HashMap<>();

    Verifier(Known known) {
        this.known = known;
        this.looks = new LookJudge(known.words());
        this.places = new PlaceJudge(known.scenery());
        this.people = new PersonJudge(known);
        this.visible = known.visible();
        this.glimpsed = known.glimpsed();
    }

    /**
     * Whether a clause holds for the very things that it is bound to: each is visible, is what its mention says, and what
     * the clause says of it is seen.
     */
    public Verdict check(Clause clause) {
        if (clause.kind() == Kind.ENVIRONMENT) {
            return environment(clause.value());
        }
        for (Mention mention : clause.roles()) {
            Verdict named = named(mention);
            if (!named.isTrue()) {
                return named;
            }
        }
        return clause.kind() == Kind.COUNT
                ? count(clause.subject())
                : judge(clause.kind(), clause.value(), clause.ids());
    }

    private Verdict named(Mention mention) {
        for (int id : mention.ids()) {
            Thing thing = known.thing(id);
            String hidden = Known.whyNot(thing);
            if (!hidden.isEmpty()) {
                return Verdict.unclear(hidden);
            }
            Verdict fits = fits(thing, mention);
            if (!fits.isTrue()) {
                return fits;
            }
        }
        return Verdict.SUPPORTED;
    }

    private Verdict environment(String said) {
        double background = 1
                - known.things().stream()
                        .mapToDouble(thing -> thing.sighting().share())
                        .sum();
        String real = known.spec().environment();
        return Verdict.of(
                said.equals(real) && background > 0.15,
                !said.equals(real) && !known.words().isAlikePlace(said, real) && background > 0.15,
                "too little seen of the place");
    }

    /** One of it at least; of more, exactly so many. */
    private Verdict count(Mention mention) {
        boolean supported = mention.number() == 1
                || exactly(mention).filter(many -> many == mention.number()).isPresent();
        return Verdict.of(supported, false, "others could be counted too");
    }

    /** How many visible things a mention fits; empty if others could be counted too. */
    Optional<Integer> exactly(Mention mention) {
        long sure =
                visible.stream().filter(thing -> fits(thing, mention).isTrue()).count();
        long possible = glimpsed.stream()
                .filter(thing -> !fits(thing, mention).isFalse())
                .count();
        boolean shown = known.words().mayShow(known.spec().environment(), mention.noun());
        return sure == possible && !shown ? Optional.of((int) sure) : Optional.empty();
    }

    /** Whether a thing is what a mention says; which one it is from the left or compared is left to who named it. */
    Verdict fits(Thing thing, Mention mention) {
        Fitted key = new Fitted(thing.id(), mention.noun(), mention.traits());
        Verdict verdict = fitted.get(key);
        if (verdict == null) {
            verdict = fit(thing, mention);
            fitted.put(key, verdict);
        }
        return verdict;
    }

    private Verdict fit(Thing thing, Mention mention) {
        Verdict verdict = noun(thing, mention.noun());
        for (Trait trait : mention.traits()) {
            if (!verdict.isFalse() && trait.kind() != Kind.ORDINAL && trait.kind() != Kind.COMPARED) {
                verdict = verdict.and(judge(trait.kind(), trait.value(), List.of(thing.id())));
            }
        }
        return verdict;
    }

    private Verdict noun(Thing thing, String noun) {
        if (thing.noun().equals(noun) || thing.figure().equals(noun)) {
            return Verdict.SUPPORTED;
        }
        boolean alike = thing.isPerson()
                ? PersonNouns.isAlike(thing.figure(), noun)
                        || Likeness.carries(thing.asPerson().orElseThrow(), noun)
                : known.words().isAlike(thing.noun(), noun);
        return Verdict.of(false, !alike, "another kind of thing");
    }

    /** Whether something can be said of things, by their numbers in the order of the roles. */
    Verdict judge(Kind kind, String value, List<Integer> ids) {
        Judged key = new Judged(kind, value, List.copyOf(ids));
        Verdict verdict = judged.get(key);
        if (verdict == null) {
            verdict = decide(kind, value, key.ids());
            judged.put(key, verdict);
        }
        return verdict;
    }

    private Verdict decide(Kind kind, String value, List<Integer> ids) {
        Thing a = known.thing(ids.get(0));
        Optional<Thing> b = ids.size() > 1 ? Optional.of(known.thing(ids.get(1))) : Optional.empty();
        return switch (kind) {
            case COLOUR, MATERIAL, SIZE, STATE -> looks.judge(kind, value, a);
            case ACTION -> people.action(value, a, b);
            case CLOTHING -> people.wears(Worn.parse(value), a);
            case FACING -> facing(a, b.orElseThrow());
            case BIGGER_THAN ->
                CompareJudge.bigger(a.sighting(), b.orElseThrow().sighting());
            case SMALLER_THAN -> CompareJudge.bigger(b.orElseThrow().sighting(), a.sighting());
            case SAME_COLOUR_AS -> CompareJudge.sameColour(a, b.orElseThrow());
            case BETWEEN ->
                places.between(
                        a.sighting(),
                        b.orElseThrow().sighting(),
                        known.thing(ids.get(2)).sighting());
            case IN -> inside(a, b.orElseThrow());
            default -> places.judge(kind, a.sighting(), b.orElseThrow().sighting());
        };
    }

    /** What stands on a closed lid below a handle is not inside, whatever the boxes say. */
    private Verdict inside(Thing a, Thing b) {
        Verdict verdict = places.judge(Kind.IN, a.sighting(), b.sighting());
        boolean open = b.model().anchors().within().isPresent();
        return verdict.isTrue() && !open ? Verdict.unclear("it cannot hold anything") : verdict;
    }

    /** Its front points at the other within 25°; false if beyond 100°. */
    private Verdict facing(Thing a, Thing b) {
        Sighting seen = a.sighting();
        boolean fronted = a.isPerson() || known.words().hasFront(a.noun());
        if (!fronted
                || seen.share() < 2 * Known.VISIBLE
                || seen.occlusion() > 0.5
                || a.actor().pose().tip() != 0) {
            return Verdict.unclear("its front is not seen well");
        }
        Vec3 front = a.actor()
                .place(new Vec3(0, 0, 1))
                .minus(a.actor().place(Vec3.ZERO))
                .unit();
        Vec3 way = b.sighting().extent().centre().minus(seen.extent().centre());
        double cosine = front.dot(new Vec3(way.x(), 0, way.z()).unit());
        return Verdict.of(
                cosine > 0.9 && seen.extent().gap(b.sighting().extent()) > 0.05, cosine < -0.2, "not turned to it");
    }

    private record Judged(Kind kind, String value, List<Integer> ids) {}

    private record Fitted(int id, String noun, List<Trait> traits) {}
}
