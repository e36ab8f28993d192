package io.seedbed.scene.person;

import io.seedbed.scene.person.wear.GarmentType;
import io.seedbed.scene.person.wear.Place;
import io.seedbed.scene.spec.Body;
import io.seedbed.scene.spec.Garment;
import io.seedbed.scene.surface.Colour;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Draws people: figures, skins, hair and clothes evenly, with outfits that go together. Everything comes from the generator.
 * Stateless.
 */
public final class Casting {

    /** Skin tones from light to dark, sRGB. */
    public static final List<Integer> SKINS = List.of(0xf2cfb4, 0xe3b48f, 0xcd9468, 0xaa7148, 0x80502f, 0x553322);

    private static final List<String> FIGURES = List.of("man", "woman", "boy", "girl", "man", "woman");
    private static final Set<GarmentType> WOMENS =
            EnumSet.of(GarmentType.SKIRT, GarmentType.LONG_SKIRT, GarmentType.DRESS, GarmentType.SUNDRESS);

    private Casting() {}

    /** Anybody. */
    public static Body body(RandomGenerator random) {
        return body(random, pick(random, FIGURES));
    }

    /** Somebody of a figure: {@code man}, {@code woman}, {@code boy} or {@code girl}. */
    public static Body body(RandomGenerator random, String figure) {
        double height = switch (figure) {
            case "man" -> 1.66 + 0.28 * random.nextDouble();
            case "woman" -> 1.54 + 0.26 * random.nextDouble();
            default -> 1.05 + 0.35 * random.nextDouble();
        };
        double build = random.nextInt(3) - 1;
        boolean child = figure.equals("boy") || figure.equals("girl");
        HairColour[] colours = HairColour.values();
        HairColour colour = colours[random.nextInt(child ? colours.length - 2 : colours.length)];
        return new Body(
                figure,
                Math.round(100 * height) / 100.0,
                build,
                pick(random, SKINS),
                pick(random, HairStyle.of(figure)).label(),
                colour.rgb());
    }

    /** Clothes for somebody, from the feet up; neighbouring garments differ in colour. */
    public static List<Garment> outfit(RandomGenerator random, Body body) {
        List<Garment> clothes = new ArrayList<>();
        boolean female = body.figure().equals("woman") || body.figure().equals("girl");
        GarmentType torso = any(random, Place.TORSO, female);
        if (random.nextInt(14) > 0) {
            clothes.add(garment(random, any(random, Place.FEET, female), clothes));
        }
        if (!torso.isDress()) {
            clothes.add(garment(random, any(random, Place.LEGS, female), clothes));
        }
        clothes.add(garment(random, torso, clothes));
        if (random.nextInt(4) == 0 && !torso.isDress()) {
            clothes.add(garment(random, any(random, Place.OVER, female), clothes));
        }
        if (random.nextInt(10) == 0) {
            clothes.add(garment(random, any(random, Place.NECK, female), clothes));
        }
        if (random.nextInt(4) == 0) {
            clothes.add(garment(random, any(random, Place.HEAD, female), clothes));
        }
        return List.copyOf(clothes);
    }

    /** A garment in a colour that nothing else has, with a pattern if it comes in patterns. */
    private static Garment garment(RandomGenerator random, GarmentType type, List<Garment> others) {
        List<Colour> free = new ArrayList<>(List.of(Colour.values()));
        others.forEach(other -> free.remove(other.colour()));
        if (type == GarmentType.JEANS) {
            free.retainAll(
                    List.of(Colour.BLUE, Colour.NAVY, Colour.BLACK, Colour.GREY, Colour.WHITE, Colour.TURQUOISE));
        }
        String pattern = type.isPatterned() && random.nextInt(2) == 0 ? pick(random, Wardrobe.PATTERNS) : "plain";
        return new Garment(type.label(), pick(random, free), pattern);
    }

    private static GarmentType any(RandomGenerator random, Place place, boolean female) {
        List<GarmentType> all = Wardrobe.at(place).stream()
                .filter(type -> female || !WOMENS.contains(type))
                .toList();
        return pick(random, all);
    }

    private static <T> T pick(RandomGenerator random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
