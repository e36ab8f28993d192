package io.seedbed.scene.language;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.spec.Garment;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.PersonSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Proposes all that the scene suggests to say and keeps what the verifier finds in the pixels. */
final class Proposer {

    private final Known known;
    private final Verifier verifier;
    private final List<Clause> kept = new ArrayList<>();
    private final SortedMap<String, Integer> dropped = new TreeMap<>();

    Proposer(Known known, Verifier verifier) {
        this.known = known;
        this.verifier = verifier;
    }

    Findings findings() {
        propose(Clause.environment(known.spec().environment()));
        for (Thing thing : known.things()) {
            if (propose(Clause.exists(bare(thing)))) {
                thing.asObject().ifPresent(object -> ofObject(bare(thing), object));
                thing.asPerson().ifPresent(person -> ofPerson(bare(thing), person));
            }
        }
        List<Thing> visible = known.visible();
        for (int i = 0; i < visible.size(); i++) {
            for (int j = i + 1; j < visible.size(); j++) {
                pair(visible.get(i), visible.get(j));
                for (int k = 0; k < visible.size(); k++) {
                    if (k != i && k != j) {
                        keepIfTrue(Clause.relation(
                                Kind.BETWEEN, bare(visible.get(k)), bare(visible.get(i)), bare(visible.get(j))));
                    }
                }
            }
        }
        return new Findings(kept, dropped);
    }

    static Mention bare(Thing thing) {
        return Mention.of(thing.id(), thing.noun());
    }

    private void ofObject(Mention mention, ObjectSpec object) {
        if (object.colour() != null) {
            propose(Clause.of(Kind.COLOUR, mention, object.colour().label()));
        }
        if (object.material() != null) {
            propose(Clause.of(Kind.MATERIAL, mention, object.material().label()));
        }
        propose(Clause.of(Kind.SIZE, mention, object.size().label()));
        if (!object.state().isEmpty()) {
            propose(Clause.of(Kind.STATE, mention, object.state()));
        }
    }

    private void ofPerson(Mention mention, PersonSpec person) {
        for (Garment garment : person.clothes()) {
            propose(Clause.of(Kind.CLOTHING, mention, Worn.of(garment).toString()));
        }
        Optional<Thing> target = known.named(person.target());
        if (known.words().needsTarget(person.action())) {
            target.ifPresent(with -> propose(new Clause(Kind.ACTION, List.of(mention, bare(with)), person.action())));
        } else {
            propose(Clause.of(Kind.ACTION, mention, person.action()));
        }
    }

    /** What the world's places suggest; the pixels decide. */
    private void pair(Thing one, Thing other) {
        Vec3 a = known.scenery().projection().inCamera(centre(one));
        Vec3 b = known.scenery().projection().inCamera(centre(other));
        both(a.x() / a.z() < b.x() / b.z() ? Kind.LEFT_OF : Kind.RIGHT_OF, one, other);
        both(a.z() < b.z() ? Kind.IN_FRONT_OF : Kind.BEHIND, one, other);
        if (!acts(one, other)) {
            both(volume(one) > volume(other) ? Kind.BIGGER_THAN : Kind.SMALLER_THAN, one, other);
        }
        if (one.asObject().isPresent()
                && other.asObject().isPresent()
                && one.asObject().get().colour() != null
                && one.asObject().get().colour() == other.asObject().get().colour()) {
            propose(Clause.relation(Kind.SAME_COLOUR_AS, bare(one), bare(other)));
        }
        for (Kind kind : List.of(Kind.ON, Kind.IN, Kind.UNDER, Kind.ABOVE, Kind.FACING)) {
            if (!(kind == Kind.ON || kind == Kind.IN) || !acts(one, other)) {
                keepIfTrue(Clause.relation(kind, bare(one), bare(other)));
                keepIfTrue(Clause.relation(kind, bare(other), bare(one)));
            }
        }
        keepIfTrue(Clause.relation(Kind.BELOW, bare(one), bare(other)));
        keepIfTrue(Clause.relation(Kind.BELOW, bare(other), bare(one)));
        keepIfTrue(Clause.relation(Kind.NEXT_TO, bare(one), bare(other)));
        keepIfTrue(Clause.relation(Kind.FAR_FROM, bare(one), bare(other)));
    }

    /** Who holds or rides something is not "on" or "in" it, and that people are bigger than mugs need not be said. */
    private boolean acts(Thing one, Thing other) {
        return one.isPerson() || other.isPerson();
    }

    private static Vec3 centre(Thing thing) {
        return thing.actor().place(thing.model().bounds().centre());
    }

    private static double volume(Thing thing) {
        Vec3 size = thing.model().bounds().size().times(thing.actor().pose().scale());
        return size.x() * size.y() * size.z();
    }

    private void both(Kind kind, Thing one, Thing other) {
        if (propose(Clause.relation(kind, bare(one), bare(other)))) {
            kind.opposite().ifPresent(back -> kept.add(Clause.relation(back, bare(other), bare(one))));
        }
    }

    private boolean propose(Clause clause) {
        Verdict verdict = verifier.check(clause);
        if (verdict.isTrue()) {
            kept.add(clause);
            return true;
        }
        dropped.merge(clause.kind().label() + ": " + verdict.reason(), 1, Integer::sum);
        return false;
    }

    private void keepIfTrue(Clause clause) {
        if (verifier.check(clause).isTrue()) {
            kept.add(clause);
        }
    }
}
