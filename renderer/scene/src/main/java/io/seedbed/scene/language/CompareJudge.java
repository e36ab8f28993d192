package io.seedbed.scene.language;

import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.truth.Sighting;
import java.util.Optional;

/** Judges what is said of two things by comparing them. */
final class CompareJudge {

    private static final double CLEARLY = 1.45;
    private static final double LONGER = 1.15;

    private CompareJudge() {}

    /** Bigger in metres: in its longest side, by far in all, and in what is seen of it, so that it looks so as well. */
    static Verdict bigger(Sighting a, Sighting b) {
        if (!a.isWhole(0.3) || !b.isWhole(0.3)) {
            return Verdict.unclear("not whole enough to compare sizes");
        }
        return Verdict.of(isBigger(a, b), isBigger(b, a), "sizes too close");
    }

    private static boolean isBigger(Sighting a, Sighting b) {
        return mean(a) > CLEARLY * mean(b)
                && a.extent().longest() > LONGER * b.extent().longest()
                && area(a) > area(b);
    }

    /** Of the part that is seen, as large as it is in the world. */
    private static double area(Sighting seen) {
        return seen.pixels() * seen.depth() * seen.depth();
    }

    private static double mean(Sighting seen) {
        var size = seen.extent().size();
        return StrictMath.cbrt(Math.max(0.01, size.x()) * Math.max(0.01, size.y()) * Math.max(0.01, size.z()))
                + 0.3 * seen.extent().longest();
    }

    static Verdict sameColour(Thing a, Thing b) {
        if (a.isPerson() || b.isPerson()) {
            return Verdict.unclear("colour of a person");
        }
        Colour one = a.asObject().orElseThrow().colour();
        Colour other = b.asObject().orElseThrow().colour();
        if (one == null || other == null) {
            return Verdict.unclear("no colour stands out");
        }
        Verdict both = LookJudge.colour(one, one, a.sighting()).and(LookJudge.colour(other, other, b.sighting()));
        Optional<Colour> seen = a.sighting().colours().name();
        boolean differ = both.isTrue()
                && !Hues.isNear(one, other)
                && LookJudge.colour(one, other, b.sighting()).isFalse()
                && LookJudge.colour(other, one, a.sighting()).isFalse();
        boolean same = both.isTrue()
                && one == other
                && seen.equals(b.sighting().colours().name());
        return Verdict.of(same, differ, "colours do not compare");
    }
}
