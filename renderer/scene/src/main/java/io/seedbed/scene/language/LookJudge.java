package io.seedbed.scene.language;

import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.SizeClass;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import io.seedbed.scene.surface.Surface;
import io.seedbed.scene.truth.SeenColours;
import io.seedbed.scene.truth.Sighting;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges what is said of one object: its colour, material, size and state. */
final class LookJudge {

    private static final int FEWEST_PIXELS = 40;
    private static final double CLOSE = 0.006;
    private static final List<Set<Material>> ALIKE = List.of(
            Set.of(Material.PLASTIC, Material.CERAMIC, Material.RUBBER),
            Set.of(Material.PLASTIC, Material.METAL),
            Set.of(Material.CERAMIC, Material.METAL),
            Set.of(Material.CERAMIC, Material.STONE),
            Set.of(Material.LEATHER, Material.RUBBER, Material.FABRIC),
            Set.of(Material.FABRIC, Material.FUR),
            Set.of(Material.STONE, Material.RUBBER));

    private final Words words;

    LookJudge(Words words) {
        this.words = words;
    }

    Verdict judge(Kind kind, String value, Thing thing) {
        if (thing.isPerson()) {
            return Verdict.unclear(kind.label() + " of a person");
        }
        ObjectSpec spec = thing.asObject().orElseThrow();
        return switch (kind) {
            case COLOUR -> ofThing(Colour.of(value), spec, thing);
            case MATERIAL -> material(Material.of(value), spec.material(), thing);
            case SIZE -> size(SizeClass.of(value), spec, thing.sighting());
            case STATE -> state(value, spec, thing.sighting());
            default -> throw new IllegalArgumentException(kind.label() + " is no look of a thing");
        };
    }

    /** A thing of an asset pack may have many colours: none that any part of it has is false. */
    private static Verdict ofThing(Colour said, ObjectSpec spec, Thing thing) {
        Verdict verdict = colour(said, spec.colour(), thing.sighting());
        boolean isForeign = !spec.noun().equals(spec.category());
        boolean hasPart = isForeign
                && verdict.isFalse()
                && thing.model().parts().stream()
                        .anyMatch(part ->
                                SeenColours.painted(new int[] {part.surface().colour()}, new double[] {1})
                                                .share(said)
                                        > 0.3);
        return hasPart ? Verdict.unclear("the colour of a part") : verdict;
    }

    /** A colour is true if it was painted and is seen; false if it was not painted and hardly any pixel has it. */
    static Verdict colour(Colour said, @Nullable Colour painted, Sighting seen) {
        if (seen.pixels() < FEWEST_PIXELS) {
            return Verdict.unclear("too few pixels for a colour");
        }
        SeenColours colours = seen.colours();
        if (said == painted) {
            double near = 0;
            double other = 0;
            for (Colour colour : Colour.values()) {
                if (colour != said && Hues.isNear(said, colour)) {
                    near += colours.share(colour);
                } else if (colour != said) {
                    other = Math.max(other, colours.share(colour));
                }
            }
            double own = colours.share(said);
            boolean looksSo = own >= 0.22 && own + 0.7 * near >= 0.5 && other <= own;
            return Verdict.of(looksSo, false, "colour does not show in this light");
        }
        boolean far = (painted == null || !Hues.isNear(said, painted))
                && colours.share(said) < 0.1
                && colours.name()
                        .map(name -> name != said && !Hues.isNear(said, name))
                        .orElse(true);
        return Verdict.of(false, far, "another colour");
    }

    private static Verdict material(Material said, @Nullable Material made, Thing thing) {
        Sighting seen = thing.sighting();
        if (said == made) {
            return Verdict.of(
                    seen.share() >= CLOSE && seen.occlusion() <= 0.6, false, "too little seen for a material");
        }
        if (made == null) {
            return Verdict.unclear("nobody told of what it is made");
        }
        boolean alike = ALIKE.stream().anyMatch(set -> set.contains(said) && set.contains(made));
        boolean part = thing.model().parts().stream().anyMatch(one -> looksLike(one.surface(), said));
        return Verdict.of(false, !alike && !part && seen.share() >= CLOSE, "another material");
    }

    private static boolean looksLike(Surface surface, Material material) {
        return switch (material) {
            case GLASS -> surface.opacity() < 0.9;
            case METAL -> surface.metallic() > 0.5;
            case PLASTIC -> surface.texture().equals(Surface.PLAIN) && surface.metallic() < 0.5;
            default -> surface.texture().equals(material.in(0).texture());
        };
    }

    /** The height in metres that the pixels show must fit the size, and no other size as well. */
    private Verdict size(SizeClass said, ObjectSpec spec, Sighting seen) {
        if (!seen.isWhole(0.2) || seen.share() < CLOSE || spec.pose().tip() != 0) {
            return Verdict.unclear("not whole enough for a size");
        }
        double times = seen.extent().size().y() / words.height(spec.category());
        boolean fits = times > 0.7 * said.scale() && times < 1.4 * said.scale();
        return Verdict.of(
                said == spec.size() && fits,
                said != spec.size() && (times < 0.85 * said.scale() || times > 1.18 * said.scale()),
                "another size");
    }

    private Verdict state(String said, ObjectSpec spec, Sighting seen) {
        boolean seenWell = seen.share() >= 1.3 * CLOSE && seen.occlusion() <= 0.45 && seen.truncation() <= 0.35;
        if (!seenWell) {
            return Verdict.unclear("too little seen for a state");
        }
        boolean possible = words.states(spec.category()).contains(said);
        return Verdict.of(
                said.equals(spec.state()),
                possible && !spec.state().isEmpty() && !said.equals(spec.state()),
                "another state");
    }
}
