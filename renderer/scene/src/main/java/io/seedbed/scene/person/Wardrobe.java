package io.seedbed.scene.person;

import io.seedbed.scene.person.wear.GarmentType;
import io.seedbed.scene.person.wear.Place;
import io.seedbed.scene.spec.Garment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Clothes and hair with words for them. Stateless. */
public final class Wardrobe {

    /** Patterns of cloth. */
    public static final List<String> PATTERNS = List.of("plain", "striped", "checked", "dotted");

    private Wardrobe() {}

    /** Everything that can be worn, by place from the feet up. */
    public static List<GarmentType> garments() {
        return List.of(GarmentType.values());
    }

    /** Everything that is worn at a place. */
    public static List<GarmentType> at(Place place) {
        return Arrays.stream(GarmentType.values())
                .filter(type -> type.place() == place)
                .toList();
    }

    /** The garment of a name. */
    public static Optional<GarmentType> find(String name) {
        return GarmentType.find(name);
    }

    /**
     * The garment of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static GarmentType get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is no garment; there are "
                        + garments().stream().map(GarmentType::label).toList()));
    }

    /** A garment in words, without an article: {@code striped red t-shirt}. */
    public static String words(Garment garment) {
        String pattern = garment.pattern().equals("plain") ? "" : garment.pattern() + " ";
        return pattern + garment.colour().label() + " " + get(garment.type()).label();
    }

    /** A garment as a noun phrase: {@code a striped red t-shirt}, {@code blue jeans}. */
    public static String phrase(Garment garment) {
        String words = words(garment);
        if (get(garment.type()).isPlural()) {
            return words;
        }
        return ("aeio".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    /**
     * The types of clothes that are worn together.
     *
     * @throws IllegalArgumentException if a name is unknown or two are worn at the same place
     */
    public static List<GarmentType> types(List<Garment> clothes) {
        List<GarmentType> types = new ArrayList<>();
        Set<Place> taken = EnumSet.noneOf(Place.class);
        for (Garment garment : clothes) {
            GarmentType type = get(garment.type());
            if (!taken.add(type.place())) {
                throw new IllegalArgumentException("\"" + garment.type() + "\" is worn where something else is: "
                        + clothes.stream().map(Garment::type).toList());
            }
            if (!PATTERNS.contains(garment.pattern())) {
                throw new IllegalArgumentException(
                        "\"" + garment.pattern() + "\" is no pattern; there are " + PATTERNS);
            }
            types.add(type);
        }
        return types;
    }
}
