package io.seedbed.scene.language;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.spec.Garment;
import io.seedbed.scene.spec.PersonSpec;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.truth.BodyColours;
import io.seedbed.scene.truth.Contacts;
import io.seedbed.scene.truth.Keypoint;
import io.seedbed.scene.truth.Scenery;
import io.seedbed.scene.truth.SeenColours;
import io.seedbed.scene.truth.Sighting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges what people do and wear. Remembers how parts of them look. Not thread-safe. */
final class PersonJudge {

    private static final double READABLE = 0.012;
    private static final int FEWEST_PIXELS = 14;
    private static final Set<String> LIMBS = Set.of(
            "left_shoulder",
            "right_shoulder",
            "left_elbow",
            "right_elbow",
            "left_wrist",
            "right_wrist",
            "left_hip",
            "right_hip",
            "left_knee",
            "right_knee",
            "left_ankle",
            "right_ankle");

    private final Known known;
    private final Contacts contacts;
    private final Scenery scenery;
    private final Map<PartOfBody, SeenColours> looks = new HashMap<>();

    private record PartOfBody(int id, String place) {}

    PersonJudge(Known known) {
        this.known = known;
        this.scenery = known.scenery();
        this.contacts = scenery.contacts();
    }

    /** What somebody does, with a second thing or, if it is null there, with nothing. */
    Verdict action(String said, Thing who, Optional<Thing> with) {
        Optional<PersonSpec> person = who.asPerson();
        if (person.isEmpty()) {
            return Verdict.refuted("not a person");
        }
        if (!isReadable(who.sighting())) {
            return Verdict.unclear("too little seen of the body for an action");
        }
        String done = person.get().action();
        if (!known.words().isReadable(done, turned(who))) {
            return Verdict.unclear("turned so that the action cannot be read");
        }
        boolean aims = known.words().needsTarget(said);
        boolean sameTarget =
                with.isEmpty() || known.named(person.get().target()).equals(with);
        if (said.equals(done) && sameTarget && (!aims || with.isPresent())) {
            boolean met = with.isEmpty() || meets(said, who, with.get());
            return Verdict.of(met, false, "does not meet what it acts on in the image");
        }
        boolean alike = known.words().isAlikeAction(said, done);
        boolean otherTarget = said.equals(done)
                && with.isPresent()
                && contacts.touching(who.id(), with.get().id()) == 0;
        return Verdict.of(false, !alike && !said.equals(done) || otherTarget, "does something else");
    }

    /** Radians between where somebody faces and the camera, over the ground. */
    private double turned(Thing who) {
        Vec3 front = who.actor().place(new Vec3(0, 0, 1)).minus(who.actor().place(Vec3.ZERO));
        Vec3 way = known.spec().camera().eye().minus(who.actor().place(Vec3.ZERO));
        double cosine = new Vec3(front.x(), 0, front.z()).unit().dot(new Vec3(way.x(), 0, way.z()).unit());
        return StrictMath.acos(Math.max(-1, Math.min(1, cosine)));
    }

    /** An action is read from limbs: most joints lie in the image and are not behind other things. */
    private boolean isReadable(Sighting seen) {
        if (seen.share() < READABLE || seen.occlusion() > 0.4 || seen.truncation() > 0.25) {
            return false;
        }
        List<Keypoint> limbs = seen.keypoints().stream()
                .filter(point -> LIMBS.contains(point.name()))
                .toList();
        long shown = limbs.stream()
                .filter(point -> point.visibility() > 0 && isOwn(point, seen.id()))
                .count();
        return limbs.isEmpty() || shown >= 0.75 * limbs.size();
    }

    private boolean isOwn(Keypoint point, int id) {
        return scenery.frame().id((int) point.x(), (int) point.y()) == id;
    }

    /** What is touched must touch in the image; what is aimed at must be seen. */
    private boolean meets(String action, Thing who, Thing what) {
        if (what.sighting().share() < Known.VISIBLE) {
            return false;
        }
        return !known.words().touches(action) || contacts.touching(who.id(), what.id()) >= 3;
    }

    /** What somebody wears: the garment was put on, and its colour is seen where it sits. */
    Verdict wears(Worn said, Thing who) {
        Optional<PersonSpec> person = who.asPerson();
        if (person.isEmpty()) {
            return Verdict.refuted("not a person");
        }
        String place = known.words().placeOf(said.type());
        SeenColours seen = looks.computeIfAbsent(
                new PartOfBody(who.id(), place), part -> BodyColours.of(scenery, part.id(), part.place()));
        if (seen.pixels() < FEWEST_PIXELS) {
            return Verdict.unclear("too little seen of the garment");
        }
        Optional<Garment> same = person.get().clothes().stream()
                .filter(garment -> garment.type().equals(said.type()))
                .findFirst();
        if (same.isEmpty()) {
            boolean alike = person.get().clothes().stream()
                    .anyMatch(garment -> known.words().isAlikeGarment(garment.type(), said.type()));
            return Verdict.of(false, !alike, "no such garment");
        }
        return worn(said, same.get(), seen);
    }

    private static Verdict worn(Worn said, Garment garment, SeenColours seen) {
        boolean samePattern = said.pattern().equals("plain") || said.pattern().equals(garment.pattern());
        boolean plain = garment.pattern().equals("plain");
        if (said.colour().isEmpty()) {
            return Verdict.of(samePattern, !samePattern && plain, "another pattern");
        }
        Colour colour = Colour.of(said.colour());
        if (colour == garment.colour()) {
            boolean shows = seen.share(colour) >= (plain ? 0.4 : 0.22);
            return Verdict.of(samePattern && shows, !samePattern && plain, "garment's colour does not show");
        }
        boolean far = plain
                && !Hues.isNear(colour, garment.colour())
                && seen.share(colour) < 0.15
                && seen.share(garment.colour()) >= 0.3;
        return Verdict.of(false, far, "garment of another colour");
    }
}
